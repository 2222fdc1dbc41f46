import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Lang, languages, rootAttributes } from '../../src/site/languages.ts'
import { languageFile, languageFiles, reactFile } from './assets.ts'
import { unfold } from './sight.ts'
import { choose, idle, messageText, speaks, viewports, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

const calm = { reducedMotion: 'reduce' } as const

test('a switch fetches that language’s file and nothing else', async () => {
  const { page, seen } = await visit('/fr/')
  await wake(page, 'fr')
  const before = seen.requests.length

  await choose(page, 'ar')
  await speaks(page, 'ar')
  await idle(page)

  expect(seen.requests.slice(before)).toEqual([languageFile('ar')])
  expect(seen.documents).toEqual(['/fr/'])
})

test('a switch tells the browser everything that has changed, and leaves no step in its history', async () => {
  const { page } = await visit('/fr/?from=friend#q-crime')
  await wake(page, 'fr')
  const steps = await page.evaluate(() => history.length)

  await choose(page, 'ar')
  await speaks(page, 'ar')

  const { head, message } = { ...words('ar').page, message: words('ar').message }
  const root = page.locator('html')
  for (const [name, value] of Object.entries(rootAttributes('ar'))) {
    expect(await root.getAttribute(name)).toBe(value)
  }
  const { pathname, hash } = new URL(page.url())
  expect({ pathname, hash }).toEqual({ pathname: '/ar/', hash: '#q-crime' })
  expect(await page.title()).toBe(head.title)
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
    'https://example.org/ar/',
  )
  expect(await page.evaluate(() => history.length)).toBe(steps)
  expect(await page.locator('#message blockquote p').allTextContents()).toEqual(message.paragraphs)
})

describe.each(Object.entries(viewports))('on a %s', (_, viewport) => {
  test.each([
    ['message', 0.1],
    ['message', 0.7],
    ['quotes', 0.5],
    ['technology', 0.2],
    ['technology', 0.8],
    ['compact', 0.5],
    ['share', 0.5],
  ])('a reader of %s, %d of the way through it, is still there after a switch', async (id, way) => {
    const { page } = await visit('/fr/', { viewport, ...calm })
    await wake(page, 'fr')
    await page.evaluate(
      ([section, share]) => {
        const { top = 0, height = 0 } =
          document.getElementById(section)?.getBoundingClientRect() ?? {}
        scrollBy({ top: top + share * height - innerHeight / 3, behavior: 'instant' })
      },
      [id, way] as const,
    )
    const before = await read(page)

    await choose(page, 'ar')
    await speaks(page, 'ar')

    const after = await read(page)
    expect(after.section).toBe(before.section)
    expect(after.seen).toContain(before.eye)
  })
})

/** What a reader's eye can rest on. */
const blocks = 'h2, h3, h4, p, li, figcaption, summary, tr'

describe.each(Object.entries(viewports))('whatever the eye rests on, on a %s', (_, viewport) => {
  test.each([
    'short',
    'message',
    'quotes',
    'technology',
    'help',
    'compact',
    'figures',
    'timeline',
    'act',
    'share',
  ])('in %s it stays where it was', async (id) => {
    const { page } = await visit('/fr/', { viewport, ...calm })
    await wake(page, 'fr')
    await unfold(page, `#${id} details`)
    const section = page.locator(`#${id}`)
    const lost: unknown[] = []

    for (const kind of blocks.split(', ')) {
      // Blocks that hold no other: the words themselves. Of those side by side one can keep its place.
      const all = section.locator(`${kind}:not(:has(${blocks}))`).filter({ visible: true })
      const block = viewport === viewports.phone ? all.last() : all.first()
      if ((await block.count()) === 0) continue
      const element = await block.elementHandle()
      const [from, to] = (await page.locator('html[lang=fr]').count()) ? ['fr', 'ar'] : ['ar', 'fr']
      const before = await element?.evaluate((one) => {
        scrollBy({
          top: one.getBoundingClientRect().top - innerHeight / 3 + 8,
          behavior: 'instant',
        })
        return one.getBoundingClientRect().top
      })

      await choose(page, to as Lang)
      await speaks(page, to as Lang)

      const after = await element?.evaluate((one) => one.getBoundingClientRect().top)
      if (Math.abs((after ?? 0) - (before ?? 0)) > 20) lost.push({ kind, from, before, after })
    }

    expect(lost).toEqual([])
  })
})

test('in a copy of the site under another path, the address after a switch is one that is there', async () => {
  const { page } = await visit('/fr/')
  await wake(page, 'fr')
  // A mirror has rewritten the links.
  await page.locator('footer a[lang=ar]').evaluate((link: HTMLAnchorElement) => {
    link.setAttribute('href', '/mirror/ar/')
  })

  await choose(page, 'ar')
  await speaks(page, 'ar')

  expect(new URL(page.url()).pathname).toBe('/mirror/ar/')
})

test('the focus stays on the menu, and the menu closes', async () => {
  const { page } = await visit('/fr/')
  const menu = page.locator('nav summary')
  await wake(page, 'fr')

  await menu.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  while (!(await page.locator('nav details a[lang=ar]:focus').count())) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await speaks(page, 'ar')

  expect(await page.locator('nav details[open]').count()).toBe(0)
  expect(await page.locator('nav summary:focus').count()).toBe(1)
})

test('the focus stays on the link at the foot', async () => {
  const { page } = await visit('/fr/')
  await wake(page, 'fr')

  await page.locator('footer a[lang=ru]').press('Enter')
  await speaks(page, 'ru')

  expect(await page.locator('footer a[lang=ru]:focus').count()).toBe(1)
})

test('the new language is announced in itself', async () => {
  const { page } = await visit('/fr/')
  await wake(page, 'fr')

  await choose(page, 'zh')
  await speaks(page, 'zh')

  await page.getByText(words('zh').page.language.changed).waitFor()
  expect(
    await page.locator('[role=status]', { hasText: words('zh').page.language.changed }).count(),
  ).toBe(1)
})

/** The languages of the United Nations: sixty switches take their time. */
const toured = languages.slice(0, 6)

test('sixty switches fetch each language once and leave nothing behind', async () => {
  const { page, context, seen } = await visit('/fr/', calm)
  await wake(page, 'fr')
  const session = await context.newCDPSession(page)
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    return { nodes, jsEventListeners }
  }
  const tour = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      for (const { code } of toured.toReversed()) {
        await choose(page, code)
        await speaks(page, code)
      }
    }
  }

  const files = toured.map(({ code }) => languageFile(code))

  await tour(2)
  const early = await count()
  await tour(8)
  const late = await count()

  expect(late.nodes).toBeLessThanOrEqual(early.nodes)
  expect(late.jsEventListeners).toBeLessThanOrEqual(early.jsEventListeners)
  const fetched = seen.requests.filter((request) => languageFiles().includes(request))
  expect(fetched.sort()).toEqual(files.sort())
  expect(seen.documents).toEqual(['/fr/'])
  expect([...seen.console, ...seen.errors]).toEqual([])
})

test('a language that does not arrive leaves the page as it was, says so, and its link works', async () => {
  const { page, seen } = await visit('/fr/', {
    before: (page) => page.route(`**${languageFile('ar')}`, (route) => route.abort()),
  })
  await wake(page, 'fr')
  const before = await page.locator('main').innerText()

  await choose(page, 'ar')
  const { failed } = words('fr').page.language
  await page.getByText(failed.replace('{{language}}', 'العربية')).waitFor()

  expect(await page.locator('main').innerText()).toBe(before)
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
  expect(new URL(page.url()).pathname).toBe('/fr/')
  expect(seen.documents).toEqual(['/fr/'])

  await choose(page, 'ar')
  await speaks(page, 'ar')

  expect(seen.documents).toEqual(['/fr/', '/ar/'])
})

test('of two quick presses the last one counts, whichever file comes first', async () => {
  let release = () => {}
  const { page, seen } = await visit('/fr/', {
    before: (page) =>
      page.route(`**${languageFile('ar')}`, async (route) => {
        await new Promise<void>((resolve) => {
          release = resolve
        })
        await route.continue()
      }),
  })
  await wake(page, 'fr')

  await choose(page, 'ar')
  await choose(page, 'ru')
  await speaks(page, 'ru')
  const arrived = page.waitForResponse(`**${languageFile('ar')}`)
  release()
  await (await arrived).finished()
  await idle(page)

  await speaks(page, 'ru')
  expect(new URL(page.url()).pathname).toBe('/ru/')
  expect(seen.documents).toEqual(['/fr/'])
})

test('a press that comes before React ends in the language that was pressed', async () => {
  let pressed = () => {}
  const press = new Promise<void>((resolve) => {
    pressed = resolve
  })
  const { page } = await visit('/fr/', {
    before: (page) =>
      page.route(`**${reactFile()}`, async (route) => {
        await press
        await route.continue()
      }),
  })

  await pressInTurn(page, 'es', 'ar')
  pressed()
  await speaks(page, 'ar')

  expect(new URL(page.url()).pathname).toBe('/ar/')
})

test('a press that React is too late for is followed, and not one that came before it', async () => {
  const { page, seen } = await visit('/fr/', {
    before: (page) => page.route(`**${reactFile()}`, () => {}),
  })

  await pressInTurn(page, 'es', 'ar')
  await speaks(page, 'ar')

  expect(seen.documents).toEqual(['/fr/', '/ar/'])
})

test('a press that React is too late for leads to the same section of the language’s own page', async () => {
  const { page } = await visit('/fr/', {
    before: (page) => page.route(`**${reactFile()}`, () => {}),
  })
  await page.locator('#technology').evaluate((section) => section.scrollIntoView())

  await choose(page, 'ar')
  await speaks(page, 'ar')

  const { pathname, hash } = new URL(page.url())
  expect(pathname + hash).toBe('/ar/#technology')
  await expect
    .poll(() => page.locator('#technology').evaluate((one) => one.getBoundingClientRect().top))
    .toBeLessThan(200)
})

test('a press with the control key is the browser’s: a new tab opens, the page stays', async () => {
  const { page, context } = await visit('/fr/')
  await wake(page, 'fr')
  const opened = context.waitForEvent('page')

  await page.locator('footer a[lang=ar]').click({ modifiers: ['ControlOrMeta'] })

  await (await opened).waitForURL('**/ar/')
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
})

describe('without a network', () => {
  test.each(['not hydrated', 'hydrated'] as const)(
    'a page that is %s stays, says so at every press, and switches when the network is back',
    async (state) => {
      const { page, context } = await visit('/fr/')
      if (state === 'hydrated') await wake(page, 'fr')
      const text = await messageText(page)
      const { language, pressFailed } = words('fr').page
      // The language's name is in words that come with React.
      const failed =
        state === 'hydrated' ? language.failed.replace('{{language}}', 'العربية') : pressFailed
      await context.setOffline(true)

      for (let press = 0; press < 2; press++) {
        await page.locator('footer a[lang=ar]').click()
        await page.getByText(failed).waitFor()
      }
      const kept = await messageText(page)
      const { pathname } = new URL(page.url())
      await context.setOffline(false)
      await page.locator('footer a[lang=ar]').click()
      await speaks(page, 'ar')

      expect(kept).toBe(text)
      expect(pathname).toBe('/fr/')
    },
  )
})

test('what is announced goes away after a while', async () => {
  const { page } = await visit('/fr/', { before: (page) => page.clock.install() })
  await wake(page, 'fr')
  await page.locator('footer a[lang=en]').click()
  const changed = page.getByText(words('en').page.language.changed)
  await changed.waitFor()

  await page.clock.fastForward(10_000)

  expect(await changed.count()).toBe(0)
})

/** What stands a third down the window, in which section, and all that is in view. */
function read(page: Page) {
  return page.evaluate(() => {
    const blocks = [...document.querySelectorAll('main :is(h2, h3, h4, p, button)')].filter(
      (block) => !block.closest('details'),
    )
    const box = (element: Element) => element.getBoundingClientRect()
    const inView = (element: Element) =>
      box(element).bottom > 0 && box(element).top < innerHeight && box(element).height > 0
    const eye = innerHeight / 3
    const sections = [...document.querySelectorAll('main > *')]
    return {
      section: sections.find((section) => box(section).bottom > eye)?.id,
      eye: blocks.findIndex((block) => box(block).bottom > eye),
      seen: blocks.flatMap((block, index) => (inView(block) ? [index] : [])),
    }
  })
}

/** Presses links at the foot one after the other, however busy the machine is between two calls. */
function pressInTurn(page: Page, ...langs: Lang[]) {
  return page.evaluate((langs) => {
    for (const lang of langs) document.querySelector<HTMLElement>(`footer a[lang=${lang}]`)?.click()
  }, langs)
}
