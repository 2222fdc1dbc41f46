import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { laws } from '../../src/content/act.ts'
import { compact, compactText, summit } from '../../src/content/compact.ts'
import { crime, growth, labour, selfRescue, who } from '../../src/content/figures.ts'
import { message } from '../../src/content/message.ts'
import { type Source, tools } from '../../src/content/technology.ts'
import { inDigits } from '../../src/site/digits.ts'
import { languages } from '../../src/site/languages.ts'
import { words } from '../servedWords.ts'

const sides = tools.flatMap(({ id, misuse, use }) => [
  { tool: id, side: 'misuse' as const, ...misuse },
  { tool: id, side: 'use' as const, ...use },
])

describe('Technology', () => {
  test.each(sides)('the $side of $tool gives a source for its numbers', ({ source, values }) => {
    if (values) expect(source).toBeDefined()
    if (source) {
      expect(new URL(source.url).protocol).toMatch(/^https?:$/)
      if (source.year) {
        expect(source.year).toBeGreaterThanOrEqual(2000)
        expect(source.year).toBeLessThanOrEqual(Number(compact.noteDate.slice(0, 4)))
      }
    }
    for (const value of Object.values(values ?? {})) expect(value).toBeGreaterThan(0)
  })

  test.each(sides)(
    'the $side of $tool names each of its numbers in every language',
    ({ tool, side, values }) => {
      const wanted = Object.keys(values ?? {}).sort()

      for (const { code } of languages) {
        const { text } = words[code].page.technology.tools[tool][side]
        expect(placeholders(text)).toEqual(wanted)
      }
    },
  )
})

describe('a source is called by the name of those whose page it is', () => {
  const named = [...sides.map(({ source }) => source), ...Object.values(laws)].filter(
    (source): source is Source => source !== undefined,
  )

  test.each(named)('$name', ({ name, url }) => {
    expect(new URL(url).hostname).toMatch(owners[name] ?? /^nobody’s$/)
  })

  test.each([who, growth, crime, selfRescue, labour].map(({ source }) => source))(
    '$edition',
    ({ edition, url }) => {
      const { hostname } = new URL(url)

      expect(hostname).toBe(`www.${edition.split(',')[0]?.toLowerCase()}.org`)
    },
  )
})

describe('the Compact', () => {
  test('was proposed before the message, and adopted at the summit', () => {
    const { proposed, review, noteDate } = compact

    expect(proposed.year).toBeLessThan(Number(message.date.slice(0, 4)))
    expect(summit.adoption >= summit.from && summit.adoption <= summit.to).toBe(true)
    expect(noteDate > summit.to).toBe(true)
    expect(Number(review.closes.slice(0, 4))).toBe(Number(review.opens.slice(0, 4)) + 1)
  })

  test.each(languages)('has its days in the sentences of $code', ({ code }) => {
    const { letter, compact: section } = words[code].page
    const own = (number: string | number) => inDigits(code, number)

    for (const date of [summit.from, summit.to]) {
      expect(letter.note.text).toContain(own(Number(date.slice(-2))))
      expect(letter.note.text).toContain(own(date.slice(0, 4)))
    }
    expect(letter.note.text).toContain(own(summit.planned))
    expect(letter.note.text).toContain(own(compact.proposed.year))
    for (const month of [compact.review.opens, compact.review.closes]) {
      expect(section.next.text).toContain(own(month.slice(0, 4)))
    }
    expect(section.adopted.text).toContain(own(Number(summit.adoption.slice(-2))))
    expect(section.adopted.text).toContain(own(summit.adoption.slice(0, 4)))
  })

  test('goes by its symbol', () => {
    expect(compact.adopted.symbol).toMatch(/^A\/RES\/\d+\/\d+$/)
    expect(message.symbol).toMatch(/^SG\/SM\/\d+$/)
  })

  test.each([...Object.values(compactText), compact.review.source])(
    '%s is on the site of the United Nations',
    (url) => {
      expect(url).toMatch(/^https:\/\/www\.un\.org\//)
    },
  )
})

test.each(globSync('src/content/*.ts'))('every address in %s is whole', (file) => {
  const addresses = readFileSync(file, 'utf8').match(/(?<=')https?:[^']*(?=')/g) ?? []

  for (const address of addresses) {
    const { hostname, username, port } = new URL(address)
    expect(hostname).toMatch(/\.[a-z]{2,}$/)
    expect(username + port).toBe('')
  }
})

/** Whose page is on which host. */
const owners: Record<string, RegExp> = {
  'CDE Almería': /^www\.cde\.ual\.es$/,
  CTDC: /^www\.ctdatacollaborative\.org$/,
  GovInfo: /^www\.govinfo\.gov$/,
  Microsoft: /^www\.microsoft\.com$/,
  UNODC: /^www\.unodc\.org$/,
  'US HHS': /\.hhs\.gov$/,
}

function placeholders(text: string) {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
}
