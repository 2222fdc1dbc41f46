import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/content/quotes.ts'
import { sampled } from './matrix.ts'
import { choose, speaks, viewports, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

test('on a telephone all seven are read in a screen and a half', async () => {
  const { page } = await visit('/fr/', { viewport: { width: 390, height: 844 } })

  const box = await page.locator('#quotes').boundingBox()

  expect(box?.height).toBeLessThanOrEqual(1300)
})

describe.each(Object.entries(viewports))('on a %s', (_, viewport) => {
  test.each([true, false])('the address of a quote leads to it (scripts: %s)', async (scripts) => {
    const { page } = await visit('/fr/#q-compact', { viewport, javaScriptEnabled: scripts })

    const quote = page.locator('#q-compact')
    const top = async () => (await quote.boundingBox())?.y

    expect(await page.locator(':target').getAttribute('id')).toBe('q-compact')
    await expect.poll(top).toBeLessThan(viewport.height)
    expect(await top()).toBeGreaterThanOrEqual(0)
    const colour = (id: string) =>
      page.locator(`#q-${id} blockquote`).evaluate((element) => getComputedStyle(element).color)
    expect(await colour('compact')).not.toBe(await colour('end'))
  })
})

const middle = (box: { y: number; height: number } | null = null) =>
  box ? box.y + box.height / 2 : Number.NaN

test.each(sampled)(
  'each quote in $name can be shared, and leads to its picture and its page, in one line',
  async ({ code }) => {
    const { page } = await visit(`/${code}/`, { viewport: { width: 390, height: 844 } })
    const said = words(code)

    for (const id of quotes) {
      const quote = page.locator(`#q-${id}`)
      expect(await quote.innerText()).toContain(said.message.quotes[id].slice(0, 10))
      const ways = [
        quote.getByRole('button', { name: said.page.quotes.share, exact: true }),
        quote.getByRole('link', { name: said.page.quotes.picture, exact: true }),
        quote.getByRole('link', { name: said.page.quotes.link, exact: true }),
      ]
      const boxes = await Promise.all(ways.map((way) => way.boundingBox()))
      for (const box of boxes) {
        expect(box?.height).toBeGreaterThanOrEqual(44)
        expect(middle(box)).toBeCloseTo(middle(boxes[0]), 0)
      }
      expect(await ways[2]?.getAttribute('href')).toBe(`/${code}/q/${id}/`)
    }
  },
)

test('a copied quote brings its source and the address in the language of the reader', async () => {
  const { page } = await visit('/fr/')
  await wake(page, 'fr')
  await choose(page, 'ar')
  await speaks(page, 'ar')
  const { share, copied } = words('ar').page.quotes

  await page.locator('#q-crime').getByRole('button', { name: share }).click()
  await page.getByText(copied).waitFor()

  // Pasted, as a reader would: the site's policy lets no script read the clipboard.
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.press('ControlOrMeta+V')
  const text = await page.locator('body > textarea').inputValue()

  expect(text).toContain(words('ar').message.quotes.crime)
  expect(text).toContain(words('ar').page.letter.provenance.translation)
  expect(text).toContain('https://example.org/ar/q/crime/')
})

test('the menu of a quote alone begins with its first language', async () => {
  const { page } = await visit('/fr/q/crime/')
  await page.locator('nav summary').click()
  const menu = await page.locator('nav details > :last-child').boundingBox()
  const first = await page.locator('nav details li').first().boundingBox()

  expect((first?.y ?? 0) - (menu?.y ?? 0)).toBeLessThan(8)
})

test('a quote alone fits a narrow window, however long its words', async () => {
  const { page } = await visit('/de/q/together/', { viewport: { width: 320, height: 800 } })

  const quote = await page.locator('blockquote').boundingBox()

  expect((quote?.x ?? 0) + (quote?.width ?? 0)).toBeLessThanOrEqual(320)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
