import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Color from 'colorjs.io'

/** The tokens that scripts need: for pictures, posters, the form of the embed. */
const names = ['paper', 'ink', 'blue', 'use', 'night', 'on-night', 'light']

/** `npm run colours`: writes for scripts what `tokens.css` says for documents. */
if (import.meta.main) {
  const tokens = readFileSync(resolve('src/styles/tokens.css'), 'utf8')
  const text = JSON.stringify(coloursOf(tokens), null, 2)
  writeFileSync(resolve('src/site/colours.json'), `${text}\n`)
}

/** The tokens of a sheet in both schemes, each as `#` and six hexadecimal digits. */
export function coloursOf(css: string) {
  return Object.fromEntries(
    names.map((name) => {
      const value = css.match(new RegExp(`--${name}:\\s*([^;]+);`))?.[1]
      if (!value) throw new Error(`src/styles/tokens.css has no --${name}`)
      const pair = value.match(/^light-dark\((.+), (.+)\)$/)
      return [
        name,
        { light: hexadecimal(pair?.[1] ?? value), dark: hexadecimal(pair?.[2] ?? value) },
      ]
    }),
  )
}

function hexadecimal(colour: string) {
  return new Color(colour)
    .to('srgb')
    .toGamut({ method: 'clip' })
    .toString({ format: 'hex', collapse: false })
}
