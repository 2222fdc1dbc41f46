import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sampled } from './matrix.ts'
import { choose, speaks, viewports, visit } from './visit.ts'

const widths = [320, 390, 768, 1280, 1920]

describe.each(sampled)('in $name', ({ code }) => {
  test('nothing reaches out of the window, from the smallest to the widest', async () => {
    const { page } = await visit(`/${code}/`)
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true
    })

    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await outside(page), `${width} px`).toEqual([])
    }
  })

  test.each(Object.values(viewports))(
    'every control is 44 px high at $width px',
    async (viewport) => {
      const { page } = await visit(`/${code}/`, { viewport })
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true
      })
      await page.getByRole('radio').first().waitFor()

      const small = await page
        .locator('a:not(.skip), button, summary, label')
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.checkVisibility({ visibilityProperty: true }))
            .filter((control) => Math.round(control.getBoundingClientRect().height) < 44)
            .map(({ outerHTML }) => outerHTML),
        )

      expect(small).toEqual([])
    },
  )

  test.each(Object.values(viewports))('nothing moves by itself at $width px', async (viewport) => {
    const { page } = await visit(`/${code}/`, {
      viewport,
      before: (page) =>
        page.addInitScript(() => {
          const shifts: number[] = []
          Object.assign(window, { shifts })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              shifts.push((entry as PerformanceEntry & { value: number }).value)
            }
          }).observe({ type: 'layout-shift', buffered: true })
        }),
    })

    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let y = 0; y < height; y += viewport.height) {
      await page.mouse.wheel(0, viewport.height)
      await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)))
    }
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => idle(null))))

    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
  })
})

test('nothing reaches out of the window after a switch to the other direction', async () => {
  const { page } = await visit('/fr/', { viewport: viewports.phone })

  await choose(page, 'ar')
  await speaks(page, 'ar')

  expect(await outside(page)).toEqual([])
})

test.each(widths)('the choice of language fits into %d px', async (width) => {
  const { page } = await visit('/', { viewport: { width, height: 800 }, javaScriptEnabled: false })

  expect(await outside(page)).toEqual([])
})

/** What can be scrolled to sideways: nothing, or the elements that make it so. */
function outside(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < 0 || right > clientWidth
      })
      .map((element) => element.outerHTML.slice(0, 120))
  })
}
