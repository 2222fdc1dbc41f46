import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { inDigits } from '../../src/site/digits.ts'
import type { Lang } from '../../src/site/languages.ts'
import { choose, speaks, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

const days = (page: Page) => page.locator('#days').innerText()

describe('after a switch the days are counted as the new language counts', () => {
  test.each<{ from: Lang; to: Lang }>([
    { from: 'fr', to: 'ru' },
    { from: 'fr', to: 'pl' },
    { from: 'en', to: 'uk' },
    { from: 'fr', to: 'ar' },
    { from: 'ru', to: 'fr' },
    { from: 'fr', to: 'ro' },
    { from: 'zh', to: 'my' },
  ])('from $from to $to', async ({ from, to }) => {
    const { page } = await visit(`/${from}/`, { before: on('2026-11-28T12:00') })
    await wake(page, from)

    await choose(page, to)
    await speaks(page, to)

    // 244 days.
    expect(await days(page)).toBe(counted(to, 244))
  })
})

test('a browser that knows English plurals alone still says a number in Russian', async () => {
  const { page } = await visit('/ru/', {
    before: async (page) => {
      await on('2026-11-28T12:00')(page)
      await page.addInitScript(() => {
        Intl.PluralRules.prototype.select = (count: number) => (count === 1 ? 'one' : 'other')
      })
    },
  })

  await page.locator('#days:not(:empty)').waitFor()

  expect(await days(page)).toContain('244')
})

test.each<{ lang: Lang; number: string }>([
  { lang: 'hi', number: '244' },
  { lang: 'ne', number: '२४४' },
  { lang: 'my', number: '၂၄၄' },
])('in $lang the digits are those of the page, whatever the browser speaks', async (expected) => {
  const { lang, number } = expected
  const { page } = await visit(`/${lang}/`, { locale: 'ar-EG', before: on('2026-11-28T12:00') })

  await page.locator('#days:not(:empty)').waitFor()

  expect(await days(page)).toContain(number)
})

test('a tab that stays open over midnight says that the day has come', async () => {
  const { page } = await visit('/ar/', {
    before: (page) => page.clock.install({ time: new Date('2027-07-29T23:58') }),
  })
  const before = await days(page)

  await page.clock.runFor('05:00')

  expect(before).toBe(counted('ar', 1))
  expect(await days(page)).toContain(words('ar').page.top.today)
})

test('a tab that comes back after days says how many are left', async () => {
  const { page } = await visit('/fr/', { before: on('2027-07-20T12:00') })
  await on('2027-07-28T12:00')(page)

  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  )

  expect(await days(page)).toBe(counted('fr', 2))
})

function on(time: string) {
  return (page: Page) => page.clock.setFixedTime(new Date(time))
}

/** What a language says of a number of days, from its own words. */
function counted(lang: Lang, count: number) {
  // The plural forms differ by language; the words' type has those of English.
  const top = words(lang).page.top as Record<string, unknown>
  const form = new Intl.PluralRules(lang).select(count)
  return String(top[`days_${form}`]).replace('{{count}}', inDigits(lang, count))
}
