import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { promised } from '../promises.ts'
import { others, sampled } from './matrix.ts'
import { faults, unfold } from './sight.ts'
import { choose, speaks, visit } from './visit.ts'
import { words } from './writtenWords.ts'

const calm = { reducedMotion: 'reduce' } as const

/** All four pairs of width and scheme where CI has the time; else two, and the other two in the next script. */
const looks = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)
const looksOf = (place: number) =>
  sampled === languages
    ? looks
    : looks.filter((_, index) => (index % 3 === 0) === (place % 2 === 0))

describe.each(sampled.map(({ code, name }, place) => ({ code, name, looks: looksOf(place) })))(
  'in $name',
  ({ code, looks }) => {
    test.each(looks)(
      'axe finds nothing at $width px in $colorScheme colours, all that folds unfolded',
      async ({ width, colorScheme }) => {
        const viewport = { width, height: 800 }
        const { page } = await visit(`/${code}/`, { colorScheme, viewport, ...calm })
        // All the lines of help once: axe takes its time with them.
        if (width === 320) await unfold(page, '#page > :not(nav) details')
        const closed = await violations(page)
        // Open, the list lies over controls that are of no use then.
        await unfold(page, 'nav details')
        const opened = await violations(page, { within: 'nav' })

        expect([closed, opened]).toEqual([[], []])
      },
    )

    test('axe finds nothing after a switch to it', async () => {
      const { colorScheme } = looks[0] as (typeof looks)[number]
      const { page } = await visit(code === 'ar' ? '/fr/' : '/ar/', { colorScheme, ...calm })
      await choose(page, code)
      await speaks(page, code)

      expect(await violations(page)).toEqual([])
    })
  },
)

describe.each([
  { lang: 'fr', width: 320, colorScheme: 'light' },
  { lang: 'ar', width: 1280, colorScheme: 'dark' },
] as const)('at $width px in $colorScheme colours', ({ lang, width, colorScheme }) => {
  const looked = { viewport: { width, height: 800 }, colorScheme, locale: lang, ...calm }

  test.each(others(lang))('axe finds nothing at %s', async (path) => {
    const { page } = await visit(path, looked)
    await unfold(page)
    if (path.startsWith('/embed/')) await stand(page)

    expect(await violations(page)).toEqual([])
  })

  test('axe finds nothing at /', async () => {
    const { page } = await visit('/', looked)

    expect(await violations(page)).toEqual([])
  })
})

test('axe finds what it is asked to find', async () => {
  const { page } = await visit('/fr/', { bypassCSP: true, colorScheme: 'light', ...calm })
  const ids = async () => (await faults(page)).map(({ id }) => id)

  // Grey that AA allows and AAA does not, and grey that both refuse.
  for (const grey of ['#666', '#bbb']) {
    const style = await page.addStyleTag({ content: `#help p { color: ${grey} !important }` })
    expect(await ids(), grey).toEqual(['color-contrast'])
    await style.evaluate((element: HTMLStyleElement) => element.remove())
  }
  await page.evaluate(() => document.querySelector('main')?.append(new Image()))
  expect(await ids()).toEqual(['image-alt'])
})

test('axe finds nothing with forced colours', async () => {
  const { page } = await visit('/fr/', { forcedColors: 'active', ...calm })

  // The colours are the reader's: axe takes our words' colours for theirs, and sees white on white.
  expect(await violations(page, { contrast: false })).toEqual([])
})

test('the promises say what was found on how many pages', () => {
  expect(found).toEqual([])
  // Fewer on a short run: the row is of the whole.
  if (sampled === languages)
    promised(
      'No barrier that a program can find',
      `${found.length} faults in at least ${looked} looks at pages`,
    )
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

  test.each([
    { at: 'on a desk', viewport: { width: 1280, height: 720 } },
    { at: 'at four times the size', viewport: { width: 320, height: 256 } },
  ])('reaches everything in order, and is seen on its way, $at', async ({ viewport }) => {
    const { page } = await visit(`/${code}/`, { viewport, ...calm })
    // From right to left the pointer would begin on the way out, and show what it does.
    await page.mouse.move(viewport.width / 2, viewport.height - 1)
    const controls = await page
      // The keyboard stops once in a group of radio buttons: at the chosen one, or the first.
      .locator(
        'a[href], button, summary, input:checked, [role=radiogroup]:not(:has(:checked)) > input:first-child',
      )
      .evaluateAll(
        (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
      )

    const way: Awaited<ReturnType<typeof focused>>[] = []
    for (let step = 0; step < controls; step++) {
      await page.keyboard.press('Tab')
      way.push(await focused(page))
    }

    const places = way.map(({ place }) => place)
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(new Set(places).size).toBe(controls)
    expect(way.filter(({ ring }) => ring === 'none')).toEqual([])
    expect(way.filter(({ covered }) => covered)).toEqual([])
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
    const edge = await side
      .locator('p')
      .first()
      .evaluate((element) => getComputedStyle(element).borderBlockStartStyle)
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

let looked = 0
const found: Awaited<ReturnType<typeof faults>> = []

async function violations(...look: Parameters<typeof faults>) {
  const here = await faults(...look)
  looked += 1
  found.push(...here)
  return here
}

/** Gives a frame the ground of a host in its scheme: axe would take it for white in the dark too. */
function stand(page: Page) {
  return page.evaluate(() => {
    const host = new CSSStyleSheet()
    host.replaceSync('html { background: var(--paper) }')
    document.adoptedStyleSheets = [host]
  })
}

/** Where the focus is in the document, the ring round it, and whether something lies over all of it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { place: -1, ring: 'none' }
    // A control for the eye may be the label of one for the ear, which may lie over it.
    const radio = element instanceof HTMLInputElement && element.type === 'radio'
    const shown = (radio && element.labels?.[0]) || element
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    const seen = [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => {
      const y = top + share * (bottom - top)
      return [left + 4, (left + right) / 2, right - 4].some((x) =>
        [shown, element].some((one) => one.contains(document.elementFromPoint(x, y))),
      )
    })
    const { outlineStyle, outlineColor, outlineOffset } = getComputedStyle(shown)
    // Within the quick exit a ring stands on the exit's own colour, and else on the page.
    const ground = Number.parseFloat(outlineOffset) < 0 ? shown.closest('div') : document.body
    const lost = ground && getComputedStyle(ground).backgroundColor === outlineColor
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      ring: lost ? 'none' : outlineStyle,
      ...(!seen && { covered: element.outerHTML.slice(0, 120) }),
    }
  })
}
