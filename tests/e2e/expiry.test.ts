import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { lines } from '../../src/content/helplines.ts'
import { lastGoodDay } from '../../src/content/trust.ts'
import { visit } from './visit.ts'
import { words } from './writtenWords.ts'

/** Every kind of document that shows numbers, and one in each direction. */
const documents = ['/fr/', '/ar/help/', '/fr/help/', '/embed/v1/fr/', '/embed/v1/ar/']

/** The last day of the first numbers, the next day, the last week of the others, and long after. */
const days = ['2026-12-31', '2027-01-01', '2027-11-24', '2030-07-30']

const goodDays = new Set(lines.map(lastGoodDay).filter((until) => until !== null))

describe.each(documents)('%s', (path) => {
  test.each(days)('on %s shows the numbers that still hold, and no other', async (day) => {
    const page = await openedOn(path, day)

    const numbers = await shownNumbers(page)
    const fresh = [...goodDays].filter((until) => until >= day)

    expect(new Set(numbers)).toEqual(new Set(fresh))
    expect(await page.locator('#expired').isVisible()).toBe(fresh.length < goodDays.size)
    // The page has those of one region.
    expect(await emergencyNumbers(page)).toBeGreaterThan(path === '/fr/' ? 35 : 80)
    // In the rows too: at least half of the countries show a number while all hold, and none at last.
    const rows = await page.locator('#help summary bdi').filter({ visible: true }).count()
    expect(rows).toBe(await rowsThatHold(page, day))
  })

  test('on any day without scripts tells of each number until when it holds', async () => {
    const page = await openedOn(path, '2030-07-30', false)
    const lang = path.includes('/ar/') ? 'ar' : 'fr'
    const [before = ''] = words(lang).help.lines.until.split('{{date}}')

    const told = await wordsOfTrust(page)

    expect(told.length).toBeGreaterThan(path === '/fr/' ? 25 : 40)
    for (const text of told) {
      expect(text).toContain(before.trim())
      expect(text).toMatch(/20(26|27)/)
    }
  })
})

test('a number that is hidden stays hidden when the language changes', async () => {
  const page = await openedOn('/fr/', '2030-07-30')

  await page.locator('footer a[lang=ar]').click()
  await page.locator('html[lang=ar]').waitFor()

  // Where React is long in coming, it is another document, whose script hides them.
  await expect.poll(() => shownNumbers(page)).toEqual([])
  expect(await page.locator('#expired').innerText()).toBe(words('ar').help.lines.expired)
})

test('a number found elsewhere is shown and said while it holds', async () => {
  for (const [day, holds] of [
    ['2026-12-01', true],
    ['2030-07-30', false],
  ] as const) {
    const { page } = await visit('/fr/', {
      before: (page) => page.clock.setFixedTime(`${day}T12:00:00`),
    })
    // Of the region of the page, and of another.
    await page.locator('#country').fill('ma')
    const found = page.locator('#found a').filter({ hasText: 'Maroc' })
    await found.waitFor()

    expect(await found.locator('bdi').isVisible(), day).toBe(holds)
    const said = (await page.locator('#help output').textContent()) ?? ''
    for (const number of ['080 000 47 47', '06-80-20-55-20']) {
      expect(said.includes(number), `${day}: ${said}`).toBe(holds)
    }
    expect(said).toContain('Maroc')
  }
})

test.each(['/fr/read.html', '/ar/read.html'])(
  '%s, which has no script, says the day of each number in words',
  async (path) => {
    const page = await openedOn(path, '2030-07-30')
    const lang = path.includes('/ar/') ? 'ar' : 'fr'
    const [before = ''] = words(lang).help.lines.until.split('{{date}}')

    const told = await wordsOfTrust(page)

    expect(told.length).toBeGreaterThan(40)
    for (const text of told) expect(text).toContain(before.trim())
  },
)

test.each(['/fr/kit/', '/fr/q/crime/'])('%s holds no number that could expire', async (path) => {
  const { page } = await visit(path)

  const text = await page.locator('body').innerText()

  for (const { written } of lines.flatMap(({ phones }) => phones)) {
    if (written.length > 5) expect(text).not.toContain(written)
  }
})

/** Opens a document on a day, and all that is folded away in it. */
async function openedOn(path: string, day: string, javaScriptEnabled = true) {
  const { page } = await visit(path, {
    javaScriptEnabled,
    before: (page) => page.clock.setFixedTime(`${day}T12:00:00`),
  })
  await page.locator('details').evaluateAll((all) => {
    // As a browser that does not know that one closes another.
    for (const one of all) one.removeAttribute('name')
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  return page
}

/** The last good days of the numbers that can be seen. */
function shownNumbers(page: Page) {
  return page
    .locator('[data-until]')
    .evaluateAll((numbers) =>
      numbers
        .filter((number) => number.getClientRects().length > 0)
        .map((number) => (number as HTMLElement).dataset.until ?? ''),
    )
}

/** What stands under the numbers of each line, the last of what a script would hide. */
function wordsOfTrust(page: Page) {
  return page
    .locator('[data-until]:not(:has(+ [data-until]))')
    .evaluateAll((numbers) => numbers.map(({ textContent }) => textContent))
}

/** How many countries have a first line that holds on a day. */
function rowsThatHold(page: Page, day: string) {
  return page.locator('#help details:has(> summary > bdi)').evaluateAll((countries, day) => {
    const until = countries.map(
      (country) => country.querySelector<HTMLElement>('[data-until]')?.dataset.until,
    )
    return until.filter((last) => last && last >= day).length
  }, day)
}

function emergencyNumbers(page: Page) {
  return page.locator('#help summary b').filter({ visible: true }).count()
}
