import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/content/quotes.ts'
import { sampled } from './matrix.ts'
import { choose, speaks, viewports, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

describe.each(Object.entries(viewports))('on a %s', (_, viewport) => {
  test.each([true, false])('the address of a quote leads to it (scripts: %s)', async (scripts) => {
    const { page } = await visit('/fr/#q-compact', { viewport, javaScriptEnabled: scripts })

    const quote = page.locator('#q-compact')
    const box = await quote.boundingBox()

    expect(await page.locator(':target').getAttribute('id')).toBe('q-compact')
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(viewport.height)
    const colour = (id: string) =>
      page.locator(`#q-${id} blockquote`).evaluate((element) => getComputedStyle(element).color)
    expect(await colour('compact')).not.toBe(await colour('end'))
  })
})

test.each(sampled)(
  'each quote in $name has its address, can be shared and copied',
  async ({ code }) => {
    const { page } = await visit(`/${code}/`)
    const said = words(code)

    for (const id of quotes) {
      const quote = page.locator(`#q-${id}`)
      expect(await quote.innerText()).toContain(said.message.quotes[id].slice(0, 10))
      expect(await quote.getByRole('link').first().getAttribute('href')).toBe(`#q-${id}`)
      for (const name of [said.page.quotes.share, said.page.quotes.copy]) {
        expect(await quote.getByRole('button', { name, exact: true }).isVisible()).toBe(true)
      }
    }
  },
)

test('a copied quote brings its source and the address in the language of the reader', async () => {
  const { page } = await visit('/fr/')
  await wake(page, 'fr')
  await choose(page, 'ar')
  await speaks(page, 'ar')
  const { copy, copied } = words('ar').page.quotes

  await page.locator('#q-crime').getByRole('button', { name: copy }).click()
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
