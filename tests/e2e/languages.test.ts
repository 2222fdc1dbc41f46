import { expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { faults } from './sight.ts'
import { speaks, visit, wake } from './visit.ts'

/** What a sample of scripts is shown at every width in other files, each language is shown once. */
const looks = languages.map((language, index) => ({
  ...language,
  width: index % 2 ? 1280 : 320,
  colorScheme: index % 4 < 2 ? ('light' as const) : ('dark' as const),
}))

const burmese = /^\/assets\/burmese-[\w-]+\.woff2$/

test.each(looks)(
  '$name fits the smallest phone without a font, and axe finds nothing at $width px in $colorScheme colours',
  async ({ code, script, width, colorScheme }) => {
    const { page, seen } = await visit(`/${code}/`, {
      colorScheme,
      locale: code,
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 800 },
    })
    await page.evaluate(() => document.fonts.ready.then(() => null))
    const fonts = seen.requests.filter((request) => /\.(woff2?|ttf|otf)$/.test(request))
    await page.locator('nav details').evaluate((menu: HTMLDetailsElement) => {
      menu.open = true
    })

    const cut = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const boxes = [...document.querySelectorAll<HTMLElement>('a, button, summary, label, h1, h2')]
      return (
        boxes
          .filter((box) => box.checkVisibility() && !box.matches('.skip'))
          // A word of the bar that has no room wraps out of sight: bar.test.ts.
          .filter((box) => !box.matches('#page > nav summary'))
          // Of the two sides of technology one lies beside the window until it is asked for.
          .filter((box) => !box.closest('#technology li'))
          .filter((box) => {
            const { left, right } = box.getBoundingClientRect()
            const spills = box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1
            return spills || left < 0 || right > clientWidth || scrollWidth > clientWidth
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 120))
      )
    })
    await page.setViewportSize({ width, height: 800 })
    // Open, it may lie over half of a control, and is what a finger finds there.
    await page.locator('nav details').evaluate((menu: HTMLDetailsElement) => {
      menu.open = false
    })

    expect(cut).toEqual([])
    // Only Burmese brings one, and not where the device has its own.
    expect(fonts.length).toBeLessThanOrEqual(script === 'Mymr' ? 1 : 0)
    expect(fonts.filter((font) => !burmese.test(font))).toEqual([])
    expect(await faults(page)).toEqual([])
    expect([...seen.console, ...seen.errors]).toEqual([])
  },
)

test.each([
  { to: 'my', known: 1, what: 'a font, for a device without one' },
  { to: 'th', known: 0, what: 'no font' },
] as const)('a switch to $to in the page brings $what', async ({ to, known }) => {
  const { page, seen } = await visit('/fr/')
  const fonts = () => page.evaluate(() => document.fonts.size)
  expect(await fonts()).toBe(0)

  await wake(page, 'fr')
  await page.locator('nav summary').click()
  await page.locator(`nav details a[lang=${to}]`).click()
  await speaks(page, to)

  expect(await fonts()).toBe(known)
  expect(seen.documents).toEqual(['/fr/'])
  expect([...seen.console, ...seen.errors]).toEqual([])
})

test('the list of languages at / brings no font', async () => {
  const { page, seen } = await visit('/')

  await page.evaluate(() => document.fonts.ready.then(() => null))

  expect(await page.locator('nav a[hreflang]').count()).toBe(languages.length)
  expect(seen.requests.filter((request) => burmese.test(request))).toEqual([])
})
