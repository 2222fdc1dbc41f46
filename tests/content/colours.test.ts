import { readFileSync, writeFileSync } from 'node:fs'
import Color from 'colorjs.io'
import { expect, test } from 'vitest'
import colours from '../../src/site/colours.json' with { type: 'json' }

const file = 'src/site/colours.json'

const names = ['paper', 'ink', 'blue', 'night', 'on-night', 'point']

const tokens = declared(readFileSync('src/styles/tokens.css', 'utf8'))

test('pictures, posters and the embed have the colours of the page', () => {
  const now = Object.fromEntries(names.map((name) => [name, shown(tokens.get(name) ?? '')]))

  if (process.env.WRITE) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
  else expect(colours).toEqual(now)
})

test('the icon has the colours of the page, in both schemes', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8')

  const [light = '', dark = ''] = icon.split('prefers-color-scheme:dark')
  const used = (css: string) => [...css.matchAll(/#[\da-f]{3,8}/gi)].map(([colour]) => colour)
  expect(used(light)).toEqual([colours.ink.light, colours.point.light])
  expect(used(dark)).toEqual([colours.ink.dark, colours.point.dark])
})

/** The first value that a sheet gives to each custom property. */
function declared(css: string) {
  const found = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)]
  return new Map(found.toReversed().map(([, name = '', value = '']) => [name, value]))
}

/** A colour in both schemes, as six hexadecimal digits. */
function shown(value: string) {
  const [light = value, dark = value] = value.match(/^light-dark\((.+), (.+)\)$/s)?.slice(1) ?? []
  return { light: hexadecimal(light), dark: hexadecimal(dark) }
}

function hexadecimal(colour: string) {
  return new Color(colour)
    .to('srgb')
    .toGamut({ method: 'clip' })
    .toString({ format: 'hex', collapse: false })
}
