import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coloursOf } from '../../src/build/commands/colours.ts'
import colours from '../../src/site/colours.json' with { type: 'json' }

test('pictures, posters and the embed have the colours of the page: npm run colours', () => {
  expect(colours).toEqual(coloursOf(readFileSync('src/styles/tokens.css', 'utf8')))
})

test('a token may be any colour, one for both schemes or one for each', () => {
  const css = `:root { --paper: white; --ink: light-dark(oklch(1 0 0), rgb(255 0 0 / 1));
    --blue: #02468b; --use: #adf; --night: navy; --on-night: #fff; --light: hsl(200 90% 80%); }`

  const { paper, ink, blue } = coloursOf(css)

  expect(paper).toEqual({ light: '#ffffff', dark: '#ffffff' })
  expect(ink).toEqual({ light: '#ffffff', dark: '#ff0000' })
  expect(blue).toEqual({ light: '#02468b', dark: '#02468b' })
})

test('the icon has the colours of the page, in both schemes', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8')

  const [light = '', dark = ''] = icon.split('prefers-color-scheme:dark')
  const used = (css: string) => [...css.matchAll(/#[\da-f]{3,8}/gi)].map(([colour]) => colour)
  expect(used(light)).toEqual([colours.ink.light, colours.blue.light])
  expect(used(dark)).toEqual([colours.ink.dark, colours.blue.dark])
})
