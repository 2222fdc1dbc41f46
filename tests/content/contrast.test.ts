import { globSync, readFileSync } from 'node:fs'
import Color from 'colorjs.io'
import { describe, expect, test } from 'vitest'
import { leastContrast, readableIn } from '../../src/site/embed/contrast.ts'
import { promised } from '../promises.ts'

const schemes = ['light', 'dark', 'print'] as const
type Scheme = (typeof schemes)[number]

/** WCAG 2.2's AAA for text, and AA for lines and points that say something. */
const least = { text: 7, shape: 3 }

/** Every colour of words, on every ground that they stand on. */
const texts: readonly { text: string; ground: string; where: string; only?: Scheme }[] = [
  { text: 'ink', ground: 'paper', where: 'all that is said without another ground' },
  { text: 'ink', ground: 'use', where: 'danger, share, this message in time, what is selected' },
  { text: 'paper', ground: 'ink', where: 'the way out, the skip link, what was done, buttons' },
  { text: 'blue', ground: 'paper', where: 'the verbs of use; a partner’s accent takes its place' },
  { text: 'amber', ground: 'paper', where: 'the verbs of misuse' },
  { text: 'paper', ground: 'amber', where: 'the control, turned to misuse' },
  { text: 'paper', ground: 'blue', where: 'the control, turned to use' },
  {
    text: 'on-night',
    ground: 'night',
    where: 'the wall of quotes, a quote alone, the estimate, the download',
  },
  { text: 'light', ground: 'night', where: 'the quote that a link leads to' },
  { text: 'night', ground: 'light', where: 'the button of the download' },
  { text: 'ink', ground: 'sheet', where: 'the poster, light in both schemes', only: 'light' },
]

/** Points, lines and edges without which something would not be understood. */
const shapes: readonly { shape: string; ground: string; where: string; only?: Scheme }[] = [
  { shape: 'ink', ground: 'paper', where: 'points, edges of controls, rings of focus' },
  { shape: 'ink', ground: 'use', where: 'the edge of what to do in danger, rings of focus' },
  { shape: 'paper', ground: 'ink', where: 'the ring of focus on the way out' },
  { shape: 'paper', ground: 'blue', where: 'the hole of a hollow point' },
  { shape: 'blue', ground: 'paper', where: 'people who are linked, the line of time' },
  { shape: 'blue', ground: 'use', where: 'the line of time beside this message' },
  { shape: 'blue', ground: 'sheet', where: 'the person on the poster', only: 'light' },
  { shape: 'amber-line', ground: 'paper', where: 'the lines of misuse' },
  { shape: 'amber-line', ground: 'night', where: 'the people whom nobody has found' },
  { shape: 'light', ground: 'night', where: 'the point of the quote' },
  { shape: 'on-night', ground: 'night', where: 'rings of focus on the wall' },
]

/** On these nothing is said, and by these nothing: a page that was left, fine rules. */
const mute = ['blank', 'hairline']

const sheets = globSync('src/**/*.css').map((path) => ({
  path,
  css: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}))
const tokens = declared('src/styles/tokens.css')
const printed = { ...tokens, ...declared('src/styles/print.css') }

describe.each(schemes)('in %s', (scheme) => {
  const here = ({ only }: { only?: Scheme }) => !only || only === scheme

  test.each(texts.filter(here))('$text on $ground can be read: $where', ({ text, ground }) => {
    expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(least.text)
  })

  test.each(shapes.filter(here))('$shape on $ground can be seen: $where', ({ shape, ground }) => {
    expect(contrast(shape, ground, scheme)).toBeGreaterThanOrEqual(least.shape)
  })
})

test('the promises say how well words can be read', () => {
  const all = schemes.flatMap((scheme) =>
    texts
      .filter(({ only }) => !only || only === scheme)
      .map(({ text, ground }) => contrast(text, ground, scheme)),
  )

  promised('Words can be read', `contrast at least ${Math.min(...all).toFixed(1)}:1`)
})

describe.each(sheets)('$path', ({ css }) => {
  // Between two braces stands what is declared together.
  const rules = css.split(/[{}]/).map((rule) => ({
    texts: used(rule, 'color'),
    grounds: used(rule, 'background(?:-color)?'),
    shapes: used(rule, '(?:stroke|border[\\w-]*|outline(?:-color)?)'),
  }))

  test('puts words only on grounds that the table gives them', () => {
    const fits = (text: string, grounds: string[]) =>
      grounds.length > 0
        ? grounds.every((ground) => texts.some((row) => row.text === text && row.ground === ground))
        : texts.some((row) => row.text === text)

    const others = rules.flatMap((rule) => rule.texts.filter((text) => !fits(text, rule.grounds)))

    expect(others).toEqual([])
  })

  test('fills and draws only with colours of the table', () => {
    const known = [
      ...texts.map(({ ground }) => ground),
      ...shapes.map(({ shape }) => shape),
      ...mute,
    ]

    const filled = rules.flatMap((rule) => [...rule.grounds, ...rule.shapes])

    expect(filled.filter((token) => !known.includes(token))).toEqual([])
  })
})

test('a partner’s accent is shown only where it can be read', () => {
  const levels = Array.from({ length: 9 }, (_, step) => Math.round(step * 31.875))
  const pair = (level: number) => level.toString(16).padStart(2, '0')
  const shownIn = { light: 0, dark: 0 }

  for (const red of levels) {
    for (const green of levels) {
      for (const blue of levels) {
        const accent = pair(red) + pair(green) + pair(blue)
        const scheme = readableIn(accent)
        if (!scheme) continue
        shownIn[scheme] += 1
        const contrast = Color.contrast(`#${accent}`, shown('paper', scheme), 'WCAG21')
        expect(contrast, accent).toBeGreaterThanOrEqual(leastContrast)
      }
    }
  }

  expect(Math.min(...Object.values(shownIn))).toBeGreaterThan(200)
})

function contrast(one: string, other: string, scheme: Scheme) {
  return Color.contrast(shown(one, scheme), shown(other, scheme), 'WCAG21')
}

/** A token as a screen of the usual kind shows it. */
function shown(token: string, scheme: Scheme) {
  const value = (scheme === 'print' ? printed : tokens)[token] ?? ''
  const [light = value, dark = value] = value.match(/^light-dark\((.+), (.+)\)$/)?.slice(1) ?? []
  const colour = new Color(scheme === 'dark' ? dark : light)
  return colour.to('srgb').toGamut({ method: 'clip' })
}

/** The custom properties of a sheet, without the hyphens. */
function declared(path: string) {
  const css = sheets.find((sheet) => sheet.path === path)?.css ?? ''
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>
}

/** The token that a property of a rule takes; several where a section calls them by a name of its own. */
function used(rule: string, property: string) {
  const [, name] = rule.match(new RegExp(`(?<![\\w-])${property}:[^;]*?var\\(--([\\w-]+)`)) ?? []
  return name ? meant(name) : []
}

/** `--line` is amber in the misuse, and blue in the use. */
function meant(name: string): string[] {
  if (name in tokens) return [name]
  const given = new RegExp(`--${name}:\\s*var\\(--([\\w-]+)\\)`, 'g')
  return sheets.flatMap(({ css }) =>
    [...css.matchAll(given)].flatMap(([, token = '']) => meant(token)),
  )
}
