import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { tools } from '../../src/content/technology.ts'
import { viewports, visit } from './visit.ts'
import { words } from './writtenWords.ts'

const misuses = tools.map(() => 'misuse')
const uses = tools.map(() => 'use')
const both = tools.map(() => 'misuse use')

describe.each(['fr', 'ar'] as const)('in %s', (code) => {
  const { technology } = words(code).page

  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    const phone = { javaScriptEnabled, hasTouch: true, viewport: viewports.phone }

    test('on a phone a finger turns all tools, and each stays in its place', async () => {
      const { page } = await visit(`/${code}/`, phone)
      const control = (name: string) => page.locator('#technology').getByText(name, { exact: true })
      const height = await page.locator('#technology').boundingBox()

      expect(await seen(page)).toEqual(misuses)
      await control(technology.use).tap()
      await expect.poll(() => seen(page)).toEqual(uses)
      await control(technology.misuse).tap()
      await expect.poll(() => seen(page)).toEqual(misuses)
      expect(await page.locator('#technology').boundingBox()).toMatchObject({
        height: height?.height,
      })
    })

    test('the arrow keys turn them too', async () => {
      const { page } = await visit(`/${code}/`, phone)
      await page.getByRole('radio', { name: technology.misuse, exact: true }).focus()

      await page.keyboard.press('ArrowDown')
      const second = await seen(page)
      await page.keyboard.press('ArrowUp')

      expect([second, await seen(page)]).toEqual([uses, misuses])
    })

    test('where there is room, both sides stand beside each other, and nothing need be turned', async () => {
      const { page } = await visit(`/${code}/`, { ...phone, viewport: viewports.desk })

      expect(await seen(page)).toEqual(both)
      expect(await page.locator('#technology').getByRole('radio').count()).toBe(0)
    })

    test('on paper both sides are read', async () => {
      const { page } = await visit(`/${code}/`, phone)
      await page.emulateMedia({ media: 'print' })

      expect(await seen(page)).toEqual(both)
    })
  })

  test('the side out of view is heard, found by its words, and reached by the keyboard', async () => {
    const { page } = await visit(`/${code}/#:~:text=PhotoDNA`, { viewport: viewports.phone })
    const { verb } = technology.tools.messages.use
    const control = page.locator('#technology label')

    await expect.poll(() => seen(page)).toEqual(misuses.with(3, 'use'))

    await control.last().click()
    await control.first().click()
    await sides(page).nth(5).getByRole('link').focus()

    expect(await seen(page)).toEqual(misuses.with(2, 'use'))
    expect(await page.getByRole('heading', { name: verb, level: 4, exact: true }).count()).toBe(1)
  })

  test('an address within the side out of view leads there', async () => {
    const { page } = await visit(`/${code}/`, { viewport: viewports.phone })
    await sides(page)
      .nth(3)
      .evaluate((side) => side.setAttribute('id', 'there'))

    await page.evaluate(() => location.assign('#there'))

    await expect.poll(() => seen(page)).toEqual(misuses.with(1, 'use'))
  })
})

function sides(page: Page): Locator {
  return page.locator('#technology li > div > div')
}

/** Which sides of each tool are in the window, to a reader who scrolls up and down alone. */
function seen(page: Page) {
  return sides(page).evaluateAll((all) => {
    const inWindow = ([left, right]: number[]) =>
      left !== undefined && right !== undefined && left >= 0 && right <= innerWidth
    const shown = all.map((side) => {
      const words = document.createRange()
      words.selectNodeContents(side)
      const { left, right } = words.getBoundingClientRect()
      return inWindow([left, right])
    })
    return shown.flatMap((misuse, place) =>
      place % 2 ? [] : [[misuse && 'misuse', shown[place + 1] && 'use'].filter(Boolean).join(' ')],
    )
  })
}
