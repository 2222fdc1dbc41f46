import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { singleSpaced } from '../text.ts'
import { others, sampled } from './matrix.ts'
import { cut, moved, outside, overlapping, unfold, watchShifts } from './sight.ts'
import { setIn, withTypefaces } from './typefaces.ts'
import { choose, idle, speaks, viewports, visit } from './visit.ts'
import { words } from './writtenWords.ts'

const widths = [320, 390, 768, 1280, 1920]

describe.each(sampled)('in $name', ({ code }) => {
  test.each(Object.values(viewports))('nothing moves by itself at $width px', async (viewport) => {
    const { page } = await visit(`/${code}/`, {
      viewport,
      before: watchShifts,
    })

    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let y = 0; y < height; y += viewport.height) {
      await page.mouse.wheel(0, viewport.height)
      await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)))
    }
    await idle(page)

    expect(await moved(page)).toEqual([])
  })
})

test('nothing reaches out of the window after a switch to the other direction', async () => {
  const { page } = await visit('/fr/', { viewport: viewports.phone })

  await choose(page, 'ar')
  await speaks(page, 'ar')

  expect(await outside(page)).toEqual([])
})

test.each(languages)('no word of the title in $name is broken', async ({ code }) => {
  const { page } = await visit(`/${code}/`, withTypefaces)
  const title = page.getByRole('heading', { level: 1 })

  // The serif of most telephones is among the widest.
  for (const serif of ['its own', 'Noto Serif']) {
    if (serif === 'Noto Serif') await setIn(page, [], [serif])
    for (const width of [...widths, 800, 1024]) {
      await page.setViewportSize({ width, height: 800 })
      const beyond = await title.evaluate((heading) => {
        heading.style.overflowWrap = 'normal'
        return heading.scrollWidth - heading.clientWidth
      })
      expect(beyond, `${width} px, ${serif}`).toBeLessThanOrEqual(0)
    }
  }
})

/** What readers do to a page: the browser at 400 %, its letters at 200 %, spacing as in WCAG 1.4.12. */
const settings = [
  { setting: 'four times the size', width: 320, css: ':root { font-size: 100% }' },
  { setting: 'letters twice as large', width: 390, css: ':root { font-size: 32px }' },
  { setting: 'letters twice as large', width: 1280, css: ':root { font-size: 32px }' },
  {
    setting: 'more space',
    width: 320,
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  },
]

describe.each(sampled)('in $name', ({ code }) => {
  // What is the same in every script is enough in one of each direction.
  const paths = [`/${code}/`, ...(['fr', 'ar'].includes(code) ? others(code) : [])]

  test.each(paths)(
    '%s fits every window, and every way in which a reader sets it',
    async (path) => {
      const { page } = await visit(path, { bypassCSP: true })

      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect(await overlapping(page), `${width} px`).toEqual([])
      }
      await unfold(page)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect(await outside(page), `${width} px`).toEqual([])
        if (path === `/${code}/`) expect(await small(page), `${width} px`).toEqual([])
      }
      for (const { setting, width, css } of settings) {
        await page.setViewportSize({ width, height: 800 })
        const style = await page.addStyleTag({ content: css })

        const at = `${setting} at ${width} px`
        expect(await outside(page), at).toEqual([])
        expect(await cut(page), at).toEqual([])
        await style.evaluate((element: HTMLStyleElement) => element.remove())
      }
    },
  )

  test('what helps is on paper too, and where there is more of it', async () => {
    const { page } = await visit(`/${code}/`, { viewport: a4 })
    const { help } = words(code)

    await page
      .locator('#help details')
      .nth(1)
      .evaluate((list: HTMLDetailsElement) => {
        list.open = true
      })
    await page.emulateMedia({ media: 'print' })

    const sheets = await page.locator('#help').innerText()
    for (const said of [help.danger.text, help.traces, ...help.suspect.steps]) {
      expect(sheets).toContain(said)
    }
    // The one list that the reader has opened.
    expect(await page.locator('#help > details:visible').count()).toBe(1)
    expect(await page.locator('#help details details:visible').count()).toBeGreaterThan(5)
    const foot = await page
      .locator('footer')
      .evaluate((footer) => getComputedStyle(footer, '::before').content)
    expect(foot).toContain(`/${code}/help/`)
  })

  test('the page prints as a letter, dark on white, whole', async () => {
    const { page } = await visit(`/${code}/`, { viewport: a4, colorScheme: 'dark' })
    const { message, page: own } = words(code)

    await page.emulateMedia({ media: 'print' })

    const shown = page.locator('h1, #message p:visible')
    expect((await shown.allInnerTexts()).map(singleSpaced)).toEqual(
      expect.arrayContaining([own.top.title, ...message.paragraphs].map(singleSpaced)),
    )
    // A figure's source is the label of what unfolds, and no figure is printed without its source.
    const sources = await page.locator('figure summary:visible').count()
    expect(sources).toBe(await page.locator('#figures figure').count())
    expect(
      await page
        .locator('a#exit:visible, nav:visible, :is(button, summary, input):visible')
        .count(),
    ).toBe(sources)
    expect(await page.locator('#figures figure svg').first().isVisible()).toBe(true)
    expect(await page.locator('body').evaluate(colours)).toEqual([black, white])
    expect(await outside(page)).toEqual([])
    expect(await cut(page)).toEqual([])
  })
})

test.each(['/fr/', '/fr/help/', '/fr/kit/', '/embed/v1/fr/', '/fr/read.html', '/fr/q/end/'])(
  'without any style the drawings of %s keep their size, and no shape is filled',
  async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false, viewport: viewports.phone })
    await page.locator('style').evaluateAll((all) => {
      for (const style of all) style.remove()
    })

    const drawings = await page.locator('svg').evaluateAll((all) =>
      all.map((drawing) => ({
        width: drawing.getBoundingClientRect().width,
        fill: getComputedStyle(drawing).fill,
        code: drawing.getAttribute('role') === 'img',
      })),
    )

    const wrong = drawings.filter(
      ({ width, fill, code }) => width > 390 || (fill !== 'none' && !code),
    )
    expect(wrong).toEqual([])
    expect(await page.locator('h1').isVisible()).toBe(true)
  },
)

/** Controls of which a finger finds less than 44 px. */
function small(page: Page) {
  return page.locator('a:not(.skip), button, summary, label').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => Math.round(control.getBoundingClientRect().height) < 44)
      .map(({ outerHTML }) => outerHTML),
  )
}

/** A sheet within its margins, in CSS pixels. */
const a4 = { width: 718, height: 1047 }
const black = 'rgb(0, 0, 0)'
const white = 'rgb(255, 255, 255)'

function colours(element: Element) {
  const { color, backgroundColor } = getComputedStyle(element)
  return [color, backgroundColor]
}
