// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import colours from '../../src/site/colours.json' with { type: 'json' }
import {
  longestPartner,
  parts,
  readChoice,
  standard,
  suggested,
  writeChoice,
} from '../../src/site/embed/choice.ts'
import { contrast, leastContrast, readableIn } from '../../src/site/embed/contrast.ts'
import { embedHeight, heightByWidth } from '../../src/site/embed/height.ts'
import { embedAddress, snippet, snippetKinds } from '../../src/site/embed/snippet.ts'
import { languages } from '../../src/site/languages.ts'
import { site } from '../../src/site/site.ts'
import { words } from '../e2e/writtenWords.ts'
import { nonsense } from '../nonsense.ts'

const full = {
  parts: ['quotes', 'technology'],
  quote: null,
  theme: 'dark',
  accent: 'ffd400',
  switcher: false,
  partner: 'Ligue & “Fils” <b>',
  action: 'https://example.com/act?a=1&b=2',
} as const

describe('a choice', () => {
  test('comes back from its address as it was', () => {
    expect(readChoice(writeChoice(full))).toEqual(full)
    expect(readChoice(writeChoice({ ...full, quote: 'crime' })).quote).toBe('crime')
    expect(writeChoice(standard)).toBe('')
  })

  test('is read whatever its spaces, capitals and order', () => {
    const { parts, theme, accent, partner } = readChoice(
      '?theme=+DARK%0A&parts=help,%20Message,help&accent=%23FFD400&partner=%20A%20%20B',
    )

    expect({ parts, theme, accent, partner }).toEqual({
      parts: ['message', 'help'],
      theme: 'dark',
      accent: 'ffd400',
      partner: 'A  B',
    })
  })

  test.each(['', ...nonsense])('takes %# for nothing said', (value) => {
    const query = new URLSearchParams(
      ['theme', 'parts', 'quote', 'accent', 'switcher', 'action', 'lang'].map((name) => [
        name,
        value,
      ]),
    )

    const { quote, ...rest } = readChoice(query.toString())
    const { quote: _, ...usual } = standard

    expect(rest).toEqual(usual)
    expect(quote ?? 'none').toMatch(/^[a-z]+$/)
  })

  test('counts the first of what is repeated', () => {
    expect(readChoice('theme=dark&theme=light').theme).toBe('dark')
  })

  test('keeps sixty characters of a name, and cuts none in two', () => {
    const { partner } = readChoice(`partner=${encodeURIComponent('𝒳'.repeat(70))}`)

    expect(partner).toBe('𝒳'.repeat(longestPartner))
  })
})

describe('an accent', () => {
  test('is used in the scheme in which it can be read', () => {
    const levels = [
      0, 51, 102, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 136, 153, 204, 255,
    ]
    const accents = levels.flatMap((level) =>
      [`${level},${level},${level}`, `${level},90,40`, `0,${level},200`].map(hexadecimal),
    )

    for (const colour of accents) {
      const expected = (['light', 'dark'] as const).filter(
        (scheme) => contrast(colour, colours.paper[scheme]) >= leastContrast,
      )
      expect([readableIn(colour) ?? []].flat(), colour).toEqual(expected)
    }
    expect(new Set(accents.map(readableIn))).toEqual(new Set(['light', 'dark', null]))
  })

  test('is measured as WCAG measures', () => {
    expect(contrast('000000', 'ffffff')).toBe(21)
    expect(contrast('777777', 'ffffff')).toBeCloseTo(4.48, 2)
  })
})

describe.each(languages)('a snippet in $name', ({ code }) => {
  const own = words(code).document.embed

  const framed = snippetKinds.filter((kind) => kind !== 'element')

  test.each(framed)('of the kind %s is well-formed, and named in its language', (kind) => {
    const code_ = snippet({ kind, lang: code, choice: full, followHost: true, words: own })

    const parsed = new DOMParser().parseFromString(`<div>${code_}</div>`, 'application/xml')
    const frame = parsed.querySelector('iframe')

    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(frame?.getAttribute('title')).toBe(own.title)
    expect(frame?.getAttribute('src')).toBe(embedAddress(code, full))
    expect(readChoice(new URL(frame?.getAttribute('src') ?? '').search)).toEqual(full)
    expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(300)
  })

  test.each([true, false])(
    'as an element says what was chosen, around the link: %s',
    (followHost) => {
      const text = snippet({ kind: 'element', lang: code, choice: full, followHost, words: own })

      const parsed = new DOMParser().parseFromString(`<div>${text}</div>`, 'application/xml')
      const { lang, ...said } = Object.fromEntries(
        [...(parsed.querySelector('july30-message')?.attributes ?? [])].map((one) => [
          one.name,
          one.value,
        ]),
      )

      expect(parsed.querySelector('parsererror')).toBeNull()
      expect(lang).toBe(followHost ? undefined : code)
      expect(readChoice(new URLSearchParams(said))).toEqual(full)
      expect(parsed.querySelector('a')?.getAttribute('href')).toBe(`${site.href}${code}/`)
      expect(parsed.querySelector('a')?.textContent).toBe(own.link)
      expect(parsed.querySelector('script')?.getAttribute('integrity')).toMatch(/^sha384-/)
    },
  )

  test('leads to the page where frames are refused, and cannot store', () => {
    const plain = snippet({ kind: 'plain', lang: code, words: own })

    const parsed = new DOMParser().parseFromString(plain, 'text/html')
    const frame = parsed.querySelector('iframe')

    expect(parsed.querySelector('p a')?.getAttribute('href')).toBe(`${site.href}${code}/`)
    expect(parsed.querySelector('p a')?.textContent).toBe(own.link)
    expect(frame?.getAttribute('sandbox')).toBe(
      'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    )
    expect(parsed.querySelector('script')).toBeNull()
  })

  test.each([suggested, { ...suggested, parts }, { ...suggested, quote: 'crime' }])(
    'has room for the text at every width that was measured: %#',
    (choice) => {
      const { none, less, least } = heightByWidth(code, choice)

      for (const width of [320, 480, 640, 960]) {
        const height = Math.max(least, none - (less * width) / 100)
        expect(height + 24).toBeGreaterThanOrEqual(embedHeight(code, choice, width))
        // Not much more, either: what is left over is blank.
        expect(height).toBeLessThan(1.15 * embedHeight(code, choice, width) + 50)
      }
    },
  )

  test('asks for a box that is higher where it is narrower', () => {
    const [phone = 0, column = 0] = [360, 640].map((width) => embedHeight(code, suggested, width))

    expect(phone).toBeGreaterThan(column)
    expect(embedHeight(code, suggested, 200)).toBe(embedHeight(code, suggested, 320))
  })
})

/** `255,0,0` as `ff0000`. */
function hexadecimal(colour: string) {
  return colour
    .split(',')
    .map((level) => Number(level).toString(16).padStart(2, '0'))
    .join('')
}
