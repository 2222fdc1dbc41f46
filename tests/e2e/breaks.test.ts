import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { embedPath } from '../../src/site/routes.ts'
import { lettersOf, setIn, withTypefaces } from './typefaces.ts'
import { visit } from './visit.ts'

const widths = [320, 390, 600, 768, 820, 900, 1024, 1280, 1920]

// Chinese may be broken between any two signs; where its title is not, the layout is tested.
const spaced = languages.filter(({ script }) => script !== 'Hans')

test.each(spaced)('no word of a heading or a control in $name is broken', async (language) => {
  const { code } = language
  const { page } = await visit(`/${code}/`, withTypefaces)

  for (const path of [`/${code}/`, `/${code}/kit/`, embedPath(code)]) {
    await page.goto(new URL(path, page.url()).href)
    await setIn(page, ...lettersOf(language))
    await page.locator('[data-part]').evaluateAll((all: HTMLElement[]) => {
      for (const part of all) part.hidden = false
    })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await brokenWords(page, code), `${path} at ${width} px`).toEqual([])
    }
  }
})

/** Words that stand on two lines. */
function brokenWords(page: Page, lang: string) {
  return page
    .locator('h1, h2, h3, h4, legend, label, button, summary, figcaption, nav a, th, dt, #exit')
    .evaluateAll((all, lang) => {
      const words = new Intl.Segmenter(lang, { granularity: 'word' })
      return all.filter((one) => one.checkVisibility()).flatMap(broken)

      function broken(element: Element) {
        const found: string[] = []
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        while (texts.nextNode()) {
          const text = texts.currentNode as Text
          for (const { segment, index, isWordLike } of words.segment(text.data)) {
            if (!isWordLike) continue
            const range = document.createRange()
            range.setStart(text, index)
            range.setEnd(text, index + segment.length)
            const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
            // Letters of another font stand a little higher or lower on the same line.
            const tops = lines.map(({ top }) => top)
            if (Math.max(...tops) - Math.min(...tops) > 8)
              found.push(`${element.tagName} ${segment}`)
          }
        }
        return found
      }
    }, lang)
}
