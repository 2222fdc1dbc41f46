import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { others, sampled } from './matrix.ts'
import { withTypefaces } from './typefaces.ts'
import { speaks, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

const bar = '#page > nav'

describe.each(languages)('in $name', ({ code }) => {
  test('language, help, share and the way out are in one row, from the top to the foot', async () => {
    const { page } = await visit(`/${code}/`, withTypefaces)
    const foot = await page.evaluate(() => document.documentElement.scrollHeight)

    for (const width of [320, 360, 390, 820, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      for (const y of [0, foot / 2, foot]) {
        await page.evaluate((y) => scrollTo(0, y), y)
        const { top, height, hidden } = await row(page)
        expect({ top, hidden }, `${width} px at ${Math.round(y)}`).toEqual({ top: 0, hidden: [] })
        // As high as a thumb, but for Nastaliq, and two rows where words are longest and windows smallest.
        if (width >= 390) expect(height, `${width} px`).toBeLessThan(56)
      }
    }
  })
})

describe.each(sampled)('in $name', ({ code }) => {
  test('with letters twice as large nothing in the bar hides another thing', async () => {
    const { page } = await visit(`/${code}/`, { bypassCSP: true })
    await page.addStyleTag({ content: ':root { font-size: 32px }' })

    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      expect((await row(page)).hidden, `${width} px`).toEqual([])
    }
  })

  test.each(others(code).filter((path) => !/embed|#/.test(path)))(
    'of %s nothing shows through the bar, and no words begin below it',
    async (path) => {
      const { page } = await visit(path, { viewport: { width: 390, height: 844 } })
      const { height } = await row(page)

      const above = await page.locator('#page :is(h1, h2, p, a)').evaluateAll(
        (all, height) =>
          all
            .filter(
              (one) => !one.closest('nav') && one.checkVisibility({ visibilityProperty: true }),
            )
            .filter((one) => one.matches(':not(.skip, .visually-hidden, #status)'))
            .filter((one) => one.getBoundingClientRect().top < height)
            .map(({ outerHTML }) => outerHTML.slice(0, 100)),
        height,
      )
      const paper = await page.locator(bar).evaluate((one) => getComputedStyle(one).backgroundColor)

      expect(above).toEqual([])
      expect(paper).toMatch(/^rgb\(/)
    },
  )
})

test('a reader in the middle of the page turns it to Arabic without scrolling, and keeps the place', async () => {
  const { page } = await visit('/fr/', { viewport: { width: 390, height: 844 } })
  await wake(page, 'fr')
  const heading = page.locator('#technology h2')
  const place = () => heading.evaluate((one) => one.getBoundingClientRect().top)
  // At the reader's eye, a third down the window.
  await heading.evaluate((one) =>
    scrollBy({ top: one.getBoundingClientRect().top - innerHeight / 3 + 8, behavior: 'instant' }),
  )
  const before = await place()

  // The keyboard opens the list: what stays in view must not be scrolled to.
  await page.locator(`${bar} summary`).focus()
  await page.keyboard.press('Enter')
  const opened = await place()
  await page.locator(`${bar} a[lang=ar]`).click()
  await speaks(page, 'ar')

  expect(opened).toBe(before)
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(20)
})

test.each([
  ['/fr/', '#help', '/fr/#help'],
  ['/fr/kit/', '#help', '/fr/help/'],
  ['/fr/q/end/', '#help', '/fr/help/'],
  ['/fr/', '#share', '/fr/#share'],
  ['/ar/kit/', '#share', '/ar/#share'],
])('from %s one press leads to %s, with its heading in view', async (path, part, there) => {
  const { page } = await visit(path, { viewport: { width: 390, height: 844 } })
  const { top, quotes } = words(path.slice(1, 3) === 'ar' ? 'ar' : 'fr').page
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))

  await page
    .locator(bar)
    .getByRole('link', { name: part === '#help' ? top.help : quotes.share, exact: true })
    .click()

  await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).hash).toBe(there)
  const heading = page.locator(`${part} h2`).first()
  await expect
    .poll(() => heading.evaluate((one) => one.getBoundingClientRect().top))
    .toBeLessThan(500)
  expect(await heading.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(48)
})

/** Where the row of the bar is, and what of it a finger would not find. */
function row(page: Page) {
  return page.locator(bar).evaluate((nav) => {
    const { top, height } = nav.getBoundingClientRect()
    const hidden = [...nav.querySelectorAll('summary, :scope > a, #exit')]
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        const at = [left + 3, right - 3].map((x) =>
          document.elementFromPoint(x, (top + bottom) / 2),
        )
        return left < 0 || right > innerWidth + 0.5 || at.some((found) => !one.contains(found))
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80))
    return { top: Math.round(top), height, hidden }
  })
}
