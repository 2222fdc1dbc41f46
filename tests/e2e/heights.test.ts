import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { parts } from '../../src/site/embed/choice.ts'
import heights from '../../src/site/heights.json' with { type: 'json' }
import { languages } from '../../src/site/languages.ts'
import { embedPath } from '../../src/site/routes.ts'
import { lettersOf, setIn, withTypefaces } from './typefaces.ts'
import { visit } from './visit.ts'

/** `npm run heights` writes down what it measures; the test measures and compares. */
const writes = Boolean(process.env.WRITE)

/** Another version of the browser may break a line elsewhere. */
const tolerance = 0.05

/** And set letters a little wider or narrower, which is as if the window were. */
const letters = [1, 0.98, 1.02]

const recorded: Record<string, Record<string, number[]>> = heights.languages
const measured: typeof recorded = {}

// A language that has not been measured yet is taken to be as long as the longest.
const known = languages.filter(({ code }) => writes || recorded[code])

describe.each(known)('in $name', (language) => {
  const { code } = language

  test('every part of the frame is as high as the snippets say', async () => {
    const { page } = await visit(embedPath(code), withTypefaces)
    await page.locator('[data-part]').evaluateAll((all: HTMLElement[]) => {
      for (const part of all) part.hidden = false
    })
    await setIn(page, ...lettersOf(language))
    const own: Record<string, number[]> = {}
    for (const [index, width] of heights.widths.entries()) {
      let off: Record<string, number> = {}
      for (const wider of writes ? [1] : letters) {
        await page.setViewportSize({ width: Math.round(width * wider), height: 800 })
        const now = Object.entries(await heightsOf(page))
        if (wider === 1)
          for (const [part, height] of now) own[part] = [...(own[part] ?? []), height]
        off = Object.fromEntries(
          now.filter(([part, height]) => {
            const said = recorded[code]?.[part]?.[index] ?? 0
            const fits = Math.abs(height - said) <= tolerance * height + 24
            return !fits && (wider === 1 || part in off)
          }),
        )
        if (Object.keys(off).length === 0) break
      }
      if (!writes) expect(off, `${width} px; npm run heights measures again`).toEqual({})
    }
    measured[code] = own
  })
})

afterAll(() => {
  if (!writes) return
  const file = JSON.stringify({ widths: heights.widths, languages: measured }, null, 2)
  writeFileSync('src/site/heights.json', `${file}\n`)
})

/**
 * What each part adds to the frame, and `frame` without any; `quote` with the longest quote.
 * Differences, because a line of the foot gives way to a part that says the same.
 */
function heightsOf(page: Page) {
  return page.evaluate((parts) => {
    const container = document.getElementById('page') as HTMLElement
    const main = document.querySelector('main') as HTMLElement
    const all = [...main.querySelectorAll<HTMLElement>('[data-part]')]
    const usual = all.map(({ hidden }) => hidden)
    const { dataset } = document.documentElement
    const { embed } = dataset
    const high = (shown: string) => {
      dataset.embed = shown
      for (const part of all) part.hidden = part.dataset.part !== shown
      return container.offsetHeight
    }
    const frame = high('none')
    const own = Object.fromEntries(parts.map((part) => [part, high(part) - frame]))
    dataset.quote = ''
    const quotes = [...document.querySelectorAll('figure')].map((figure) => {
      figure.dataset.quote = ''
      const height = high('quotes') - frame
      delete figure.dataset.quote
      return height
    })
    delete dataset.quote
    dataset.embed = embed
    for (const [index, part] of all.entries()) part.hidden = usual[index] ?? false
    return { frame, ...own, quote: Math.max(...quotes) }
  }, parts)
}
