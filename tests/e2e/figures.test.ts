import { describe, expect, test } from 'vitest'
import { crime, growth, labour, selfRescue, who } from '../../src/content/figures.ts'
import { inLatinDigits } from '../../src/site/digits.ts'
import { languages } from '../../src/site/languages.ts'
import { sampled } from './matrix.ts'
import { withTypefaces } from './typefaces.ts'
import { visit } from './visit.ts'
import { words } from './writtenWords.ts'

/** The values of each table, in the order of the page, as digits alone. */
const tables = [
  [labour.people],
  [who.women, who.girls, who.men, who.boys],
  growth.rises.map(({ percent }) => percent),
  crime.shares.map(({ share }) => share),
  [selfRescue.share, 100 - selfRescue.share],
]

describe.each(sampled)('in $name', ({ code }) => {
  const { figures } = words(code).page

  test('every figure says without scripts what it draws, from what, and opens as a table', async () => {
    const { page } = await visit(`/${code}/`, { javaScriptEnabled: false })
    const all = await page.getByRole('region', { name: figures.heading }).getByRole('figure').all()

    const seen: number[][] = []
    for (const figure of all) {
      const drawing = await figure.locator('svg').first().boundingBox()
      const source = figure.locator('summary')
      const table = figure.getByRole('table')

      expect(await figure.locator('figcaption').innerText()).toMatch(/\p{Nd}/u)
      expect(Math.min(drawing?.width ?? 0, drawing?.height ?? 0)).toBeGreaterThan(40)
      expect(await source.innerText()).toMatch(/UNODC|ILO/)
      expect(await table.count()).toBe(0)
      await source.click()
      expect(await figure.getByRole('link').getAttribute('href')).toMatch(/^https:/)
      seen.push((await table.getByRole('cell').allInnerTexts()).map(digits))
    }

    expect(seen).toEqual(tables)
  })
})

test.each(languages)('the largest number in $name has a line of its own', async ({ code }) => {
  const { page } = await visit(`/${code}/`, withTypefaces)

  for (const width of [320, 390, 820, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    const clear = await page.evaluate(() => {
      const number = document.querySelector('#figures figcaption b')
      const { top = 0, bottom = 0 } = number?.getBoundingClientRect() ?? {}
      const beside = [...(number?.closest('div')?.querySelectorAll('h3, span, p, summary') ?? [])]
      const lines = beside.flatMap((one) => [...one.getClientRects()])
      return {
        lines: lines.length,
        over: lines.filter((line) => line.bottom > top + 1 && line.top < bottom - 1).length,
      }
    })

    expect(clear.lines).toBeGreaterThan(2)
    expect(clear.over, `${width} px`).toBe(0)
  }
})

test.each(['light', 'dark'] as const)(
  'each line of a legend is marked in the colour of its points, %s',
  async (colorScheme) => {
    const { page } = await visit('/fr/', { colorScheme })

    const pairs = await page.evaluate(() =>
      [...document.querySelectorAll('#figures ul')].flatMap((list) => {
        const paths = list.parentElement?.querySelectorAll('path') ?? []
        return [...list.querySelectorAll('li[class]')].map((line) => ({
          line: line.textContent,
          mark: getComputedStyle(line, '::before').borderTopColor,
          points: [...paths]
            .filter((path) => path.getAttribute('class') === line.className)
            .map((path) => getComputedStyle(path).stroke),
        }))
      }),
    )

    expect(pairs.length).toBeGreaterThan(5)
    for (const { line, mark, points } of pairs) expect(points, line).toEqual([mark])
  },
)

/** The number in a text, in whatever digits. */
function digits(text: string) {
  return Number(inLatinDigits(text).replace(/\D/g, ''))
}
