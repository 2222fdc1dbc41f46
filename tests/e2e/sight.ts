import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe's own, but for the levels: AAA, of small text and of large. */
const contrastOptions = {
  ignoreUnicode: true,
  ignoreLength: false,
  ignorePseudo: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.1,
  textStrokeEmMin: 0.03,
}

/** What axe finds: WCAG 2.2 at A and AA, best practice, and contrast at AAA. */
export async function faults(page: Page, { contrast = true, within = 'html' } = {}) {
  const options = {
    rules: { 'color-contrast': { enabled: contrast } },
    // Its rule for AAA passes over what AA refuses too: both would measure every word twice.
    checks: { 'color-contrast': { options: contrastOptions } },
    // A third of the time goes into saying what is right, and where.
    resultTypes: ['violations' as const],
    selectors: false,
  }
  const axe = new AxeBuilder({ page })
    .options(options)
    .withTags(tags)
    .include(within)
    // The kit shows the frame, whose landmarks are not its own; the frame is looked at alone.
    .exclude('iframe')
  // Without frames nothing has to be put together, in a page of its own.
  axe.setLegacyMode(true)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
}

/** Unfolds everything that a reader can unfold, as a browser does in which one closes no other. */
export async function unfold(page: Page, what = 'details') {
  await page.locator(what).evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.removeAttribute('name')
    for (const details of all) details.open = true
  })
}

/** What can be scrolled to sideways: nothing, or the elements that make it so. */
export function outside(page: Page) {
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

/** Boxes with words that are cut off, or that scroll sideways, but for those that only ears get, and for a side of technology beside the other. */
export function cut(page: Page) {
  return page.evaluate(() => {
    return (
      [...document.querySelectorAll('body *')]
        .filter((element) => element.textContent && !element.closest('.visually-hidden, svg'))
        // A word of the bar that has no room wraps out of sight: bar.test.ts.
        .filter((element) => !element.matches('#page > nav summary'))
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element)
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
          return (
            (overflowX !== 'visible' && scrollWidth > clientWidth * sidesOf(element)) ||
            (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight)
          )
        })
        .map((element) => element.outerHTML.slice(0, 120))
    )

    function sidesOf(element: Element) {
      return element.matches('#technology li > *') && innerWidth < 800 ? element.children.length : 1
    }
  })
}

/** Controls that lie over one another by more than a border, in pairs, but for what scrolls by below the bar. */
export function overlapping(page: Page) {
  return page.locator('a, button, summary, label, select').evaluateAll((all) => {
    const controls = all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches('.skip'))
      // A link within a text has a box for each of its lines.
      .flatMap((one) => [...one.getClientRects()].map((box) => ({ one, box })))
      .filter(({ box }) => box.width > 1)
    return controls.flatMap(({ one, box }, place) =>
      controls
        .slice(place + 1)
        .filter(
          ({ one: other, box: { left, right, top, bottom } }) =>
            Math.min(right, box.right) - Math.max(left, box.left) > 2 &&
            Math.min(bottom, box.bottom) - Math.max(top, box.top) > 2 &&
            !one.contains(other) &&
            !one.closest('#page > nav') === !other.closest('#page > nav'),
        )
        .map(({ one: other }) => [one, other].map(({ outerHTML }) => outerHTML.slice(0, 100))),
    )
  })
}

/** Not in TypeScript's own library: https://wicg.github.io/layout-instability/ */
export interface LayoutShift extends PerformanceEntry {
  value: number
  sources: { node: Node | null }[]
}

/** Writes down from the start what moves by itself; the letters of Burmese, which move lines when they come, stay away. */
export async function watchShifts(page: Page) {
  await page.route('**/burmese-*.woff2', (route) => route.abort())
  await page.addInitScript(() => {
    const shifts: LayoutShift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as LayoutShift[]))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has moved by itself, by how much and where. */
export function moved(page: Page) {
  return page.evaluate(() => {
    return window.shifts.map(({ value, sources }) => [
      value,
      ...sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 120)),
    ])
  })
}
