import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { parts } from '../../src/site/embed.ts'
import { sampled } from './matrix.ts'
import { choose, speaks, viewports, visit } from './visit.ts'
import { words } from './words.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const calm = { reducedMotion: 'reduce' } as const

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each(sampled)('in $name', ({ code }) => {
    // Everything is opened once: axe takes its time with all the lines of help.
    test.each([
      { ...viewports.phone, opened: 'details' },
      { ...viewports.desk, opened: 'nav details' },
    ])('axe finds nothing at $width px, $opened opened', async ({ opened, ...viewport }) => {
      const { page } = await visit(`/${code}/`, { colorScheme, viewport, ...calm })
      await page.locator(opened).evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true
      })

      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing after a switch to it', async () => {
      const from = code === 'ar' ? 'fr' : 'ar'
      const { page } = await visit(`/${from}/`, { colorScheme, ...calm })
      await choose(page, code)
      await speaks(page, code)

      expect(await violations(page)).toEqual([])
    })
  })

  test('axe finds nothing at /, where the page follows the choice', async () => {
    const { page } = await visit('/', { colorScheme, locale: 'en', ...calm })
    await page.mouse.move(9, 9)
    await page.getByRole('heading', { name: words('en').page.top.title }).waitFor()

    expect(await violations(page)).toEqual([])
  })

  test.each(['fr', 'ar'] as const)('axe finds nothing in the frame in %s', async (code) => {
    const { page } = await visit(`/embed/v1/${code}/?parts=${parts.join()}&partner=Ligue`, {
      colorScheme,
      viewport: { width: 320, height: 800 },
      ...calm,
    })
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true
    })
    // The frame's ground is its host's, and axe would take it for white in the dark too.
    await page.evaluate(() => {
      const host = new CSSStyleSheet()
      host.replaceSync('html { background: var(--paper) }')
      document.adoptedStyleSheets = [host]
    })

    expect(await violations(page)).toEqual([])
  })

  test('axe finds nothing on the page for lost readers', async () => {
    const { page } = await visit('/404.html', { colorScheme, ...calm })

    expect(await violations(page)).toEqual([])
  })
})

describe.each(['fr', 'ar'] as const)('the keyboard in %s', (code) => {
  test('first meets a link to the message, which leads there', async () => {
    const { page } = await visit(`/${code}/`)

    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: words(code).page.skip })
    const box = await skip.boundingBox()
    await page.keyboard.press('Enter')

    expect(box?.width).toBeGreaterThan(44)
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(await page.locator(':target').getAttribute('id')).toBe('message')
    expect(
      await page.locator('#message').evaluate((message) => message.getBoundingClientRect().top),
    ).toBeLessThan(400)
  })

  test('reaches everything in the order of the document, and is seen on its way', async () => {
    const { page } = await visit(`/${code}/`, calm)
    const controls = await page
      .locator('a[href], button, summary, input:checked')
      .evaluateAll(
        (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
      )

    const way: { place: number; ring: string }[] = []
    for (let step = 0; step < controls; step++) {
      await page.keyboard.press('Tab')
      way.push(await focused(page))
    }

    const places = way.map(({ place }) => place)
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(new Set(places).size).toBe(controls)
    expect(way.filter(({ ring }) => ring === 'none')).toEqual([])
  })
})

test('nothing moves for a reader who asks for stillness', async () => {
  const { page } = await visit('/fr/', {
    ...calm,
    before: (page) =>
      page.addInitScript(() => {
        Element.prototype.animate = () => {
          throw new Error('motion')
        }
      }),
  })

  await page.getByRole('radio').last().press('Space')
  const running = await page.evaluate(() => document.getAnimations().length)
  await choose(page, 'ar')
  await speaks(page, 'ar')

  expect(running).toBe(0)
  expect(new URL(page.url()).pathname).toBe('/ar/')
})

test('with forced colours the sides and the control are still told apart', async () => {
  const { page } = await visit('/fr/', { forcedColors: 'active' })
  const paper = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor)

  const sides = page.locator('#technology li > div > div')
  for (const side of await sides.all()) {
    const edge = await side.evaluate((element) => getComputedStyle(element).borderInlineStartStyle)
    expect(edge).not.toBe('none')
  }
  for (const radio of await page.getByRole('radio').all()) {
    const { background, edge } = await radio.evaluate((element) => {
      const { backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(element)
      return { background: backgroundColor, edge: `${borderTopStyle} ${borderTopWidth}` }
    })
    expect(background !== paper || !/none|^\w+ 0px/.test(edge)).toBe(true)
  }
})

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .withTags(tags)
    .analyze()
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
}

/** Where the focus is in the document, and the ring round it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { place: -1, ring: 'none' }
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      ring: getComputedStyle(element).outlineStyle,
    }
  })
}
