import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'
import { inDigits } from '../site/digits.ts'
import { held } from '../site/held.ts'
import { written } from './locales/intl.ts'
import { leaves, namespaces, read } from './locales/words.ts'

/** The letters of Burmese in one file of `@fontsource`. */
const source = '@fontsource/noto-sans-myanmar/files/noto-sans-myanmar-myanmar-400-normal.woff2'

/** Where it is written, below the root of the project. */
export const burmeseFont = 'node_modules/.fonts/burmese.woff2'

/** Makes the one font that pages fetch from the site, where `scripts.css` looks for it. */
export function burmese(): Plugin {
  return {
    name: 'burmese',
    async config({ root = process.cwd() }) {
      const file = resolve(root, burmeseFont)
      const own = `${file}.${process.pid}`
      await mkdir(dirname(file), { recursive: true })
      // Whole or not at all, since another build may be reading it.
      await writeFile(own, await subset(burmeseText(root)))
      await rename(own, file)
    },
  }
}

/** All that a page may say: its words, each month, and any digit, since a script counts the days. */
export function burmeseText(root: string) {
  return namespaces
    .flatMap((namespace) =>
      leaves(held('my', read(root, 'my', namespace))).map(([, words]) => words),
    )
    .concat(written('my', root).months, inDigits('my', '0123456789'))
    .join('')
}

/** A WOFF 2 font with only the Burmese letters that a text uses, and all their ligatures. */
export async function subset(text: string) {
  const letters = [...new Set(text)].filter((one) => /[\p{Script=Myanmar}\u200b-\u200d]/u.test(one))
  const file = await readFile(createRequire(import.meta.url).resolve(source))
  return subsetFont(file, letters.sort().join(''), { targetFormat: 'woff2' })
}
