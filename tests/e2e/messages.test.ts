import type { Frame, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fits, frameOf, pasted, visitHost } from './partner.ts'
import { stillAfter } from './visit.ts'
import { words } from './writtenWords.ts'

/** What a host's page has heard from its frames, in the order in which it came. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const type of ['ready', 'size', 'language', 'link', 'error']) {
      addEventListener(`july30:${type}`, (event) => {
        heard.push({ ...(event as CustomEvent).detail, on: (event.target as Element).tagName })
      })
    }
  })

const heard = (page: Page) => page.evaluate(() => window.heard)

/** A frame at our address that says whatever a test makes it say. */
const impostor = (page: Page) =>
  page.route('**/embed/v1/fr/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'cross-origin-resource-policy': 'cross-origin' },
      body: `<!doctype html><p>A frame</p><script>
        onmessage = ({ ports }) => { window.port = ports[0] }
        parent.postMessage({ ns: 'july30', v: 1, type: 'hello' }, '*')
      </script>`,
    }),
  )

const ported = (frame: Frame) => frame.waitForFunction(() => 'port' in window && window.port)

describe('the host’s page', () => {
  test('hears that the frame is ready, how high it is and what it speaks', async () => {
    const { page } = await visitHost(pasted('loader', 'ar'), { before: listen })
    const height = await fits(page, 'ar')
    const frame = await frameOf(page, 'ar')

    await frame.locator('footer a').last().click()
    await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain('link')

    const all = await heard(page)
    const on = 'IFRAME'
    expect(all).toContainEqual({ type: 'ready', v: 1, lang: 'ar', on })
    expect(all).toContainEqual({
      type: 'language',
      lang: 'ar',
      dir: 'rtl',
      title: words('ar').document.embed.title,
      on,
    })
    expect(all).toContainEqual({ type: 'size', height, on })
    expect(all).toContainEqual({ type: 'link', kind: 'page', on })
  })

  test('changes colours and language of a frame that stands, and they last', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'))
    await fits(page, 'fr')
    const set = (detail: object) =>
      page.locator('iframe').evaluate((iframe, detail) => {
        iframe.dispatchEvent(new CustomEvent('july30:set', { detail }))
      }, detail)

    await set({ theme: 'dark', accent: '#FFD400' })
    await (await frameOf(page, 'fr')).locator('[data-theme=dark]').waitFor()
    await set({ lang: 'ar' })
    const frame = await frameOf(page, 'ar')
    await frame.locator('[data-theme=dark]').waitFor()

    const colour = await frame
      .locator('footer a')
      .last()
      .evaluate((link) => getComputedStyle(link).color)
    expect(colour).toBe('rgb(255, 212, 0)')
  })

  test('asks for the height again', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'))
    const height = await fits(page, 'fr')

    await page.locator('iframe').evaluate((iframe) => {
      iframe.style.height = '300px'
      iframe.dispatchEvent(new CustomEvent('july30:measure'))
    })

    expect(await fits(page, 'fr')).toBe(height)
  })

  test('is not changed by forged messages', async () => {
    const stranger = `<iframe id="stranger" sandbox="allow-scripts" srcdoc="<script>
      onmessage = ({ ports }) => { if (ports[0]) ports[0].postMessage({ type: 'size', height: 7777 }) }
      for (const type of ['hello', 'size', 'ready', 'port'])
        parent.postMessage({ ns: 'july30', v: 1, type, height: 7777, lang: 'zh' }, '*')
    </script>"></iframe>`
    const { page, seen } = await visitHost(pasted('loader', 'fr') + stranger, { before: listen })
    const height = await fits(page, 'fr', 'iframe:not(#stranger)')

    await page.evaluate(() => {
      const iframe = document.querySelector('iframe') as HTMLIFrameElement
      const forged = ['hello', 'size', 'port', 'set', 'ready'].flatMap((type) => [
        { ns: 'july30', v: 1, type, height: 7777, set: { lang: 'zh' } },
        { ns: 'july30', v: 2, type, height: 7777, set: { lang: 'zh' } },
      ])
      for (const data of [...forged, 'july30', null, Number.NaN, [], 7777]) {
        postMessage(data, '*')
        // The frame is told without a port: it does not listen.
        iframe.contentWindow?.postMessage(data, '*')
      }
    })
    await stillAfter(300)

    expect(
      await page
        .locator('iframe')
        .first()
        .evaluate((box) => box.clientHeight),
    ).toBe(height)
    expect(await page.locator('#stranger').evaluate((box) => box.clientHeight)).toBe(150)
    expect((await heard(page)).filter((one) => JSON.stringify(one).includes('7777'))).toEqual([])
    expect(page.frames().some((frame) => frame.url().includes('/zh/'))).toBe(false)
    expect(seen.errors).toEqual([])
  })

  test('takes no height but a number, and none beyond what a page can be', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), { before: impostor })
    const frame = await frameOf(page, 'fr')
    await ported(frame)
    const say = (height: unknown) =>
      frame.evaluate((height) => {
        const { port } = window
        port.postMessage({ type: 'size', height })
      }, height)
    const box = () => page.locator('iframe').evaluate((iframe) => iframe.style.height)
    const before = await box()

    for (const height of [Number.NaN, Number.POSITIVE_INFINITY, '900', null, {}, [900]])
      await say(height)
    await stillAfter(200)
    expect(await box()).toBe(before)

    await say(-1)
    await expect.poll(box).toBe('120px')
    await say(1e9)
    await expect.poll(box).toBe('20000px')
    await say(500)
    await expect.poll(box).toBe('500px')
    await say(500.4)
    await stillAfter(200)
    expect(await box()).toBe('500px')
  })

  test('is not sent anywhere, and gets no markup and no style but height', async () => {
    const { page, seen } = await visitHost(pasted('loader', 'fr'), { before: impostor })
    const frame = await frameOf(page, 'fr')
    await ported(frame)
    const before = await page.locator('body').innerHTML()

    await frame.evaluate(() => {
      const { port } = window
      const evil = {
        href: 'https://example.net/',
        html: '<b>x</b>',
        style: 'color:red',
        title: '<b>',
        lang: '<b>',
      }
      for (const type of ['ready', 'language', 'link', 'error', 'navigate', 'style', '__proto__']) {
        port.postMessage({ type, ...evil })
      }
    })
    await stillAfter(200)

    expect(await page.locator('body').innerHTML()).toBe(before)
    expect(seen.documents.filter((address) => address.includes('example.net'))).toEqual([])
  })
})

describe('a flood', () => {
  test('from the frame closes its port, and the page goes on', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), {
      before: async (page) => {
        await listen(page)
        await impostor(page)
      },
    })
    const frame = await frameOf(page, 'fr')
    await ported(frame)

    await frame.evaluate(() => {
      const { port } = window
      for (let height = 0; height < 50_000; height++) port.postMessage({ type: 'size', height })
    })

    await expect.poll(async () => (await heard(page)).at(-1)?.type).toBe('error')
    expect((await heard(page)).length).toBeLessThan(100)
    expect(await page.evaluate(() => 1 + 1)).toBe(2)
  })

  test('on the window of host and frame is let pass, and the frame still fits', async () => {
    const { page, seen } = await visitHost(pasted('loader', 'fr'))
    await fits(page, 'fr')

    await page.evaluate(() => {
      const frame = (document.querySelector('iframe') as HTMLIFrameElement).contentWindow
      for (let index = 0; index < 50_000; index++) {
        postMessage({ ns: 'july30', v: 1, type: 'hello' }, '*')
        frame?.postMessage({ ns: 'july30', v: 1, type: 'set', theme: 'dark' }, '*')
      }
    })
    await page.setViewportSize({ width: 500, height: 600 })

    await fits(page, 'fr')
    expect(await (await frameOf(page, 'fr')).locator('html').getAttribute('data-theme')).toBe(
      'light',
    )
    expect(seen.errors).toEqual([])
  })

  test('is not made by a text whose height changes faster than sixty times a second', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), {
      async before(page) {
        await listen(page)
        // A screen of 120 turns a second, which this browser has not.
        await page.addInitScript(() => {
          class Fast {
            #call: () => void
            constructor(call: () => void) {
              this.#call = call
            }
            observe() {
              setInterval(this.#call, 8)
            }
          }
          Object.assign(window, { ResizeObserver: Fast })
        })
      },
    })
    await fits(page, 'fr')

    // As it does while a window is dragged; only lower, since what grows may be a loop.
    await (await frameOf(page, 'fr')).evaluate(async () => {
      const { style } = document.getElementById('page') as HTMLElement
      for (let height = 9000; height > 6000; height -= 10) {
        style.minHeight = `${height}px`
        await new Promise((wait) => setTimeout(wait, 6))
      }
      style.minHeight = ''
    })

    await fits(page, 'fr')
    expect((await heard(page)).filter(({ type }) => type === 'error')).toEqual([])
  })

  test('from the host is heard to its end, and the frame still fits', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), { before: listen })
    await fits(page, 'fr')

    // A slider of colours, and a window that is dragged, say something at every turn of the screen.
    await page.locator('iframe').evaluate((iframe) => {
      for (let index = 0; index < 500; index++) {
        iframe.dispatchEvent(
          new CustomEvent('july30:set', { detail: { theme: index % 2 ? 'dark' : 'light' } }),
        )
      }
    })

    await (await frameOf(page, 'fr')).locator('[data-theme=dark]').waitFor()
    await page.setViewportSize({ width: 500, height: 600 })
    await fits(page, 'fr')
    expect((await heard(page)).filter(({ type }) => type === 'error')).toEqual([])
  })
})

test('a text that is always a little higher than its frame is not followed for ever', async () => {
  const { page } = await visitHost(pasted('loader', 'fr'), { before: listen })
  await fits(page, 'fr')
  const frame = await frameOf(page, 'fr')

  // What our own styles never do.
  await frame.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('#page { min-height: 101vh }')
    document.adoptedStyleSheets = [sheet]
  })

  await expect.poll(() => heard(page)).toContainEqual({ type: 'error', code: 'loop', on: 'IFRAME' })
  // The last height before the loop is said with it, and set in the next frame.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
  const height = await page.locator('iframe').evaluate((iframe) => iframe.clientHeight)
  await stillAfter(500)

  expect(await page.locator('iframe').evaluate((iframe) => iframe.clientHeight)).toBe(height)
  expect(height).toBeLessThan(5000)
  expect(
    await frame.evaluate(() => {
      scrollTo(0, 1e6)
      return scrollY
    }),
  ).toBeGreaterThan(0)
})
