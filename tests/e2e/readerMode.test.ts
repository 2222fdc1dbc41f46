import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { unspaced } from '../text.ts'
import { visit } from './visit.ts'
import { words, written } from './writtenWords.ts'

/** Firefox's reader mode, and its decision whether to offer one, as a page's own scripts. */
const { resolve } = createRequire(import.meta.url)
const readerMode = ['Readability.js', 'Readability-readerable.js'].map((file) =>
  resolve(`@mozilla/readability/${file}`),
)

interface ReaderMode {
  isProbablyReaderable: (page: Document) => boolean
  Readability: new (
    page: Document,
  ) => { parse: () => { byline: string; textContent: string } | null }
}

describe.each(languages)('in $name', ({ code }) => {
  test.each(['', 'read.html'])(
    'reader mode keeps the message, and who said it (/%s)',
    async (below) => {
      // The site's own policy lets no stranger's script in.
      const { page } = await visit(`/${code}/${below}`, { bypassCSP: true })
      for (const path of readerMode) await page.addScriptTag({ path })
      const { message, page: said } = words(code)

      const { offered, read } = await page.evaluate(() => {
        const { Readability, isProbablyReaderable } = window as unknown as ReaderMode
        return {
          offered: isProbablyReaderable(document),
          read: new Readability(document.cloneNode(true) as Document).parse(),
        }
      })

      expect(offered).toBe(true)
      expect(read?.byline).toBe(written(code).page.letter.author)
      for (const text of [
        said.letter.author,
        said.letter.role,
        said.letter.provenance[message.provenance.kind].split('{{')[0],
        ...message.paragraphs,
      ]) {
        expect(unspaced(read?.textContent)).toContain(unspaced(text))
      }
    },
  )
})
