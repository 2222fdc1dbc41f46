import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { destination } from '../../src/content/quickExit.ts'
import { inDigits } from '../../src/site/digits.ts'
import type { Lang } from '../../src/site/languages.ts'
import { reactFile, scripts } from './assets.ts'
import { sampled } from './matrix.ts'
import { choose, speaks, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

const before = 'https://before.example/'
const { exit } = words('fr').page
const [left, right] = ['ShiftLeft', 'ShiftRight']

describe.each(sampled)('in $name', ({ code }) => {
  const other = code === 'ar' ? 'fr' : 'ar'

  test('the link leaves without scripts, and says nothing of where it leaves from', async () => {
    const { page, referrers } = await come(`/${code}/`, { javaScriptEnabled: false })

    await exitLink(page, code).click()
    await arrival(page, code)

    expect(referrers).toEqual([undefined, undefined])
  })

  test('Back leads past all that was read here, in two languages', async () => {
    const { page, referrers } = await come(`/${code}/`)
    await page.goBack()
    const entries = await page.evaluate(() => history.length)
    await page.goForward()
    // In-page links leave no entry once the scripts have run.
    await page.locator('html.js').waitFor()

    for (const link of await page.locator('a[href^="#"]').all()) {
      await link.evaluate((anchor: HTMLElement) => anchor.click())
    }
    await choose(page, other)
    await speaks(page, other)
    await page.locator('a[href="#help"]').first().click()
    await exitLink(page, other).click()
    await arrival(page, other)

    expect(await page.evaluate(() => history.length)).toBe(entries)
    expect(await page.evaluate(() => document.referrer)).toBe('')
    expect(referrers.filter(Boolean)).toEqual([])

    await page.goBack()

    expect(page.url()).toBe(before)
  })

  test('the keyboard counts aloud, and leaves at the third press', async () => {
    const { page } = await come(`/${code}/`)

    await page.keyboard.press(left)
    const first = await said(page)
    await page.keyboard.press(right)
    const second = await said(page)
    await page.keyboard.press(left)
    await arrival(page, code)

    expect([first, second]).toEqual(counting(code))
  })

  test('the way out is in view, whole and uncovered, all the way down', async () => {
    const { page } = await come(`/${code}/`)
    await page.locator('nav summary').first().click()

    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await lost(page), `${width} px`).toEqual([])
    }
  })

  test('the way out does not stand before the choice of language', async () => {
    const { page } = await come(`/${code}/`)

    const choices = page.locator('nav summary, #offer a')
    if (code !== 'en') await page.locator('#offer a').waitFor()

    for (const width of [320, 390, 600, 820, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      // From right to left the pointer would begin on the way out, and show what it does.
      await page.mouse.move(width / 2, 690)
      for (const choice of await choices.all()) {
        expect(await uncovered(choice), `${width} px`).toBe(true)
      }
    }
  })
})

describe.each([
  { way: 'a click', type: 'click', times: 1, act: (page: Page) => exitLink(page, 'fr').click() },
  { way: 'the third Shift', type: 'keyup', times: 3, act: pressThrice },
])('$way', ({ type, times, act }) => {
  test.each(['light', 'dark'] as const)(
    'leaves nothing of us in %s, before anything else has come',
    async (colorScheme) => {
      const { page } = await come('/fr/', { colorScheme, before: stays })
      const { seen } = await watch(page, type, times)

      await act(page)

      const nothing = {
        title: new URL(destination('fr')).hostname,
        seen: [],
        paper: 'rgb(255, 255, 255)',
      }
      expect(await seen).toEqual({ atOnce: nothing, nextFrame: nothing })
    },
  )

  test('covers and leaves without a network', async () => {
    const { page, context } = await come('/fr/')
    const { seen } = await watch(page, type, times)
    await page.route(toDestination, async (route) => {
      await seen
      await route.abort('internetdisconnected')
    })
    await context.setOffline(true)

    await act(page)

    expect((await seen).atOnce.seen).toEqual([])
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
    await page.goBack()
    expect(page.url()).toBe(before)
  })

  test.each([
    { lost: 'React', address: reactFile },
    { lost: 'the script that wakes the page', address: wakeFile },
  ])('leaves when $lost never arrives', async ({ address }) => {
    const { page } = await come('/fr/', {
      before: (page) => page.route(`**${address()}`, (route) => route.abort()),
    })
    await page.locator('nav summary').first().hover()

    await act(page)
    await arrival(page, 'fr')
    await page.goBack()

    expect(page.url()).toBe(before)
  })

  test('in a frame hides the frame, and takes nobody anywhere', async () => {
    const { page } = await visit('/around', { before: framed })
    const frame = page.frameLocator('iframe')
    const hide = frame.getByRole('link', { name: exit.hide, exact: true })
    await hide.waitFor()

    expect(await frame.getByRole('link', { name: exit.leave }).count()).toBe(0)
    expect(await frame.getByRole('link', { description: exit.about }).count()).toBe(0)

    await hide.focus()
    if (type === 'click') await hide.click()
    else await pressThrice(page)

    expect(await frame.locator('body').isVisible()).toBe(false)
    expect(await page.getByText('The page around').isVisible()).toBe(true)
    expect(new URL(page.url()).pathname).toBe('/around')
  })
})

test('a language that is just changing does not show through', async () => {
  const { page } = await come('/ar/', { before: stays })
  await wake(page, 'ar')
  await page.evaluate(() => {
    const animate = Element.prototype.animate
    Element.prototype.animate = function (...how) {
      document.getElementById('exit')?.click()
      return animate.apply(this, how)
    }
  })

  await choose(page, 'fr')

  await page.locator('body').waitFor({ state: 'hidden' })
})

test.each(['/', '/nothing/'])('%s has a way out of its own', async (path) => {
  const { page } = await come(path)

  await pressThrice(page)

  await arrival(page, 'en')
})

test('the link leaves when its own script never arrives', async () => {
  const { page } = await come('/fr/', {
    before: (page) => page.route('**/assets/*.js', (route) => route.abort()),
  })

  await exitLink(page, 'fr').click()

  await arrival(page, 'fr')
})

test('a page that the browser has kept shows nothing, and leaves again', async () => {
  const { page } = await come('/fr/', { before: stays })
  // Without a page to show, the browser calls the request failed.
  const answered = page.waitForEvent('requestfailed')
  await exitLink(page, 'fr').click()
  await answered
  const kept = await page.locator('body').isVisible()
  await page.unrouteAll()

  // The browser may still be busy with the request that failed: then it is shown again, and again.
  const shownAgain = async () => {
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    return page.url()
  }

  await expect.poll(shownAgain, { interval: 500 }).toBe(destination('fr'))
  await arrival(page, 'fr')
  expect(kept).toBe(false)
  await page.goBack()
  expect(page.url()).toBe(before)
})

test.each([
  { from: '/', link: '.welcome a[href="/en/"]' },
  { from: '/fr/', link: '#quotes a[href$="/q/crime/"]' },
  { from: '/fr/q/crime/', link: 'main a[href*="/fr/#"]' },
  { from: '/fr/q/crime/', link: 'nav a[href="/fr/help/"]' },
  { from: '/fr/help/', link: 'header a[href="/fr/"]' },
])('Back does not lead to $from, from which a reader went on by $link', async ({ from, link }) => {
  const { page } = await come(from)
  const address = page.url()
  await page.locator(link).filter({ visible: true }).first().click()
  await page.waitForURL((url) => url.href !== address)
  await page.locator('#exit').click()
  await page.waitForURL('https://**')

  await page.goBack()

  expect(page.url()).toBe(before)
})

test('without a network Back leads to the numbers again', async () => {
  const { page, context } = await visit('/fr/help/')
  await context.setOffline(true)
  await page.locator('header a[href="/fr/"]').click()
  await page.waitForURL((url) => !url.pathname.endsWith('/help/'))
  await context.setOffline(false)

  await page.goBack()

  expect(await page.locator('#country').isVisible()).toBe(true)
})

test('who works in the kit and looks at the page comes back to the kit', async () => {
  const { page } = await visit('/fr/kit/')
  await page.locator('a[href="/fr/"]').first().click()
  await speaks(page, 'fr')
  await page.waitForURL('**/fr/')

  await page.goBack()

  expect(new URL(page.url()).pathname).toBe('/fr/kit/')
})

describe('the keyboard', () => {
  test('shows the count below a link that has the focus', async () => {
    const { page } = await come('/fr/', { viewport: { width: 320, height: 700 } })

    await exitLink(page, 'fr').focus()
    await page.keyboard.press(left)

    expect(await uncovered(page.getByText(counting('fr')[0] ?? ''))).toBe(true)
  })

  test('does not count a Shift that is held, or that serves another key or a selection', async () => {
    const { page } = await come('/fr/')

    for (let times = 0; times < 4; times++) await page.keyboard.down(left)
    const held = await said(page)
    await page.keyboard.press('Tab')
    await page.keyboard.up(left)
    for (let times = 0; times < 3; times++) {
      await page
        .locator('#message blockquote p')
        .first()
        .click({ modifiers: ['Shift'] })
    }

    expect(held).toBe('')
    expect(await said(page)).toBe('')
    expect(new URL(page.url()).pathname).toBe('/fr/')
  })

  test('starts again when a letter comes between', async () => {
    const { page } = await come('/fr/')

    for (const key of [left, right, 'a']) await page.keyboard.press(key)
    const afterLetter = await said(page)
    await page.keyboard.press(left)

    expect(afterLetter).toBe('')
    expect(await said(page)).toBe(counting('fr')[0])
  })

  test('waits five seconds for each press', async () => {
    const { page } = await come('/fr/', { before: (page) => page.clock.install() })
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000))

    await page.keyboard.press(left)
    await page.clock.fastForward(4_000)
    await page.keyboard.press(left)
    await page.clock.fastForward(4_000)
    await page.keyboard.press(left)

    await arrival(page, 'fr')
  })

  test('starts again after that, and says so', async () => {
    const { page } = await come('/fr/', { before: (page) => page.clock.install() })

    await page.keyboard.press(left)
    await page.keyboard.press(right)
    await page.clock.fastForward(5_100)
    const late = await said(page)
    await page.keyboard.press(left)

    expect(late).toBe(exit.expired)
    expect(await said(page)).toBe(counting('fr')[0])
  })

  test('does not leave by Escape', async () => {
    const { page, seen } = await come('/fr/')

    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape')

    expect(await said(page)).toBe('')
    expect(await page.locator('body').isVisible()).toBe(true)
    expect(seen.documents).toEqual([before, '/fr/'])
  })

  test('counts and leaves in the language that was switched to', async () => {
    const { page } = await come('/fr/')
    await choose(page, 'ar')
    await speaks(page, 'ar')

    await page.keyboard.press(left)
    const first = await said(page)
    await page.keyboard.press(left)
    const second = await said(page)
    await page.keyboard.press(left)
    await arrival(page, 'ar')

    expect([first, second]).toEqual(counting('ar'))
  })
})

/** A reader who comes from another page, and for whom everything outside the site is one empty page. */
async function come(path: string, options: Parameters<typeof visit>[1] = {}) {
  const referrers: (string | undefined)[] = []
  const visited = await visit(path, {
    ...options,
    before: async (page) => {
      await page.context().route('https://**', async (route) => {
        referrers.push(route.request().headers().referer)
        await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' })
      })
      await options.before?.(page)
      await page.goto(before)
    },
  })
  return { ...visited, referrers }
}

const toDestination = `${destination('fr')}**`
/** The destination has no page to show: the browser stays where it is. */
const stays = (page: Page) => page.route(toDestination, (route) => route.fulfill({ status: 204 }))

/** Another page of the same host, as a browser lets no page of another reach into this machine. */
function framed(page: Page) {
  const body = '<p>The page around</p><iframe src="fr/" width="600" height="400"></iframe>'
  return page.route('**/around', (route) => route.fulfill({ contentType: 'text/html', body }))
}

const wakeFile = () =>
  scripts().find(({ address }) => address.includes('/page-'))?.address ?? 'no such file'

function exitLink(page: Page, lang: Lang) {
  return page.getByRole('link', { name: words(lang).page.exit.leave, exact: true })
}

function arrival(page: Page, lang: Lang) {
  return page.waitForURL(destination(lang))
}

async function pressThrice(page: Page) {
  for (const key of [left, right, left]) await page.keyboard.press(key)
}

function said(page: Page) {
  return page.locator('#status').innerText()
}

/** What is announced while two presses are missing, and one. */
function counting(lang: Lang) {
  const { exit } = words(lang).page
  const form = (count: number) => `press_${new Intl.PluralRules(lang).select(count)}`
  return [2, 1].map((count) =>
    Reflect.get(exit, form(count)).replace('{{count}}', inDigits(lang, count)),
  )
}

/** What is seen of us after so many events of a type: in the task of the last, and a frame later. */
async function watch(page: Page, type: string, times: number) {
  const promise = await page.evaluateHandle(
    ({ type, times }) => {
      const look = () => ({
        title: document.title,
        seen: [...document.querySelectorAll('body, body *')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map(({ tagName }) => tagName),
        paper: getComputedStyle(document.documentElement).backgroundColor,
      })
      let left = times
      const seen = new Promise<Record<'atOnce' | 'nextFrame', ReturnType<typeof look>>>((show) => {
        addEventListener(type, () => {
          left -= 1
          if (left > 0) return
          const atOnce = look()
          requestAnimationFrame(() => show({ atOnce, nextFrame: look() }))
        })
      })
      return { seen }
    },
    { type, times },
  )
  // In an object: the listener is there, what it will see is not.
  return { seen: promise.evaluate(({ seen }) => seen) }
}

/** Whether both ends and the middle of an element are what a finger there would meet. */
function uncovered(element: Locator) {
  return element.evaluate((own) => {
    const { left, right, top, height } = own.getBoundingClientRect()
    return [left + 1, (left + right) / 2, right - 1].every((x) =>
      own.contains(document.elementFromPoint(x, top + height / 2)),
    )
  })
}

/** Places on the way down where a point of the link is out of view or under something else. */
function lost(page: Page) {
  return page.evaluate(() => {
    const link = document.getElementById('exit')
    const places: string[] = []
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 3) {
      scrollTo({ top: y, behavior: 'instant' })
      const { left, right, top, bottom, width, height } =
        link?.getBoundingClientRect() ?? new DOMRect()
      const points = [left + 1, (left + right) / 2, right - 1].flatMap((x) =>
        [top + 1, (top + bottom) / 2, bottom - 1].map((y) => document.elementFromPoint(x, y)),
      )
      if (width < 44 || height < 44) places.push(`${width} × ${height} px at ${y}`)
      for (const point of points) {
        if (!link?.contains(point)) places.push(`${point?.outerHTML.slice(0, 80)} at ${y}`)
      }
    }
    return places
  })
}
