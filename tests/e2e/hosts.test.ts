import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { suggested } from '../../src/site/embed/choice.ts'
import heights from '../../src/site/heights.json' with { type: 'json' }
import { type Lang, languages } from '../../src/site/languages.ts'
import { fits, frameOf, pasted, visitHost } from './partner.ts'
import { stillAfter } from './visit.ts'
import { words } from './writtenWords.ts'

describe('a frame with the loader is as high as its text', () => {
  test('when the window turns and narrows, and when it widens again', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), {
      viewport: { width: 800, height: 400 },
    })
    const wide = await fits(page, 'fr')

    await page.setViewportSize({ width: 360, height: 700 })
    const narrow = await fits(page, 'fr')
    await page.setViewportSize({ width: 800, height: 400 })

    expect(narrow).toBeGreaterThan(wide)
    expect(await fits(page, 'fr')).toBe(wide)
  })

  test.each([2, 4])('at a zoom of %i', async (zoom) => {
    const viewport = { width: 1280 / zoom, height: 800 / zoom }
    const { page } = await visitHost(pasted('loader', 'fr'), { viewport, deviceScaleFactor: zoom })

    await fits(page, 'fr')

    const frame = await frameOf(page, 'fr')
    expect(await sideways(frame)).toBe(0)
  })

  test.each(['zoom: 2', 'transform: scale(0.5)'])('on a host with %s', async (style) => {
    const { page } = await visitHost(`<div style="${style}">${pasted('loader', 'fr')}</div>`)

    await fits(page, 'fr')
  })

  test('behind a tab, which has no size until it is shown', async () => {
    const { page } = await visitHost(pasted('loader', 'fr').replace('loading="lazy"', ''), {
      host: 'tabs',
    })
    await frameOf(page, 'fr')

    await page.locator('#second').click()
    const shown = await fits(page, 'fr')
    await page.locator('#first').click()
    await page.locator('#second').click()

    expect(await fits(page, 'fr')).toBe(shown)
    expect(shown).toBeGreaterThan(1000)
  })

  test('in a column that had no width', async () => {
    const { page } = await visitHost(
      `<div id="column" style="width:0;overflow:hidden">${pasted('loader', 'fr')}</div>`,
    )
    await frameOf(page, 'fr')

    await page.locator('#column').evaluate((column: HTMLElement) => {
      column.style.width = '600px'
    })

    expect(await fits(page, 'fr')).toBeLessThan(6000)
  })

  test('in an accordion that opens', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), { host: 'accordion' })

    await page.locator('summary').first().click()

    await fits(page, 'fr')
  })

  test('below the fold, where it is not loaded before a reader comes near', async () => {
    const { page, seen } = await visitHost(
      `<div style="height:9000px"></div>${pasted('loader', 'fr')}`,
    )
    expect(seen.requests.filter((request) => request.includes('/embed/v1/fr/'))).toEqual([])

    await page.locator('#after').scrollIntoViewIfNeeded()

    await fits(page, 'fr')
  })

  test('beside others, two of them in one language', async () => {
    const frames = (['fr', 'ar', 'fr'] as const).map((lang, index) =>
      pasted('loader', lang, { choice: { parts: index ? ['quotes'] : ['message'] } })
        .replace('<iframe', `<iframe id="f${index}"`)
        .replace('loading="lazy"', ''),
    )
    const { page } = await visitHost(frames.join(''))

    const own = []
    for (const index of [0, 1, 2]) own.push(await heightInside(page, `#f${index}`))

    expect(new Set(own.map(([box]) => box)).size).toBe(3)
    for (const [box, content] of own) expect(box).toBe(content)
  })

  test('in a frame in a frame', async () => {
    const { page } = await visitHost('', { host: 'nested', inner: pasted('loader', 'fr') })
    const inner = page.frames().find((frame) => frame.url().endsWith('/inner')) as Frame
    const content = await frameOf(page, 'fr')
    await content.locator('[data-theme]').waitFor()

    await expect.poll(() => clientHeight(inner)).toBe(await offsetHeight(content))
  })

  test('after a picture or a font that comes late', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'))
    const before = await fits(page, 'fr')
    const frame = await frameOf(page, 'fr')

    await frame.evaluate(() => {
      const late = document.createElement('p')
      late.textContent = 'x '.repeat(5000)
      document.querySelector('main')?.append(late)
    })

    expect(await fits(page, 'fr')).toBeGreaterThan(before)
  })

  test('when the reader turns to the longest language and to the shortest', async () => {
    const { page } = await visitHost(pasted('loader', 'fr', { choice: { partner: 'Ligue' } }))
    await fits(page, 'fr')
    const [shortest, longest] = byLength()

    for (const lang of [longest, shortest]) {
      const from = page.frames().find((frame) => frame.url().includes('/embed/')) as Frame
      await from.locator('nav summary').click()
      await from.locator(`nav a[lang=${lang}]`).click()
      await fits(page, lang)
    }

    const frame = await frameOf(page, shortest)
    expect(await frame.locator('#partner bdi').innerText()).toBe('Ligue')
    // The host's own Back button leads where it did.
    expect(await page.evaluate(() => history.length)).toBe(2)
  })

  test('when it is taken out and put in again', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'))
    await fits(page, 'fr')

    await page.evaluate(async () => {
      const iframe = document.querySelector('iframe') as HTMLIFrameElement
      const { parentElement } = iframe
      iframe.remove()
      await new Promise((gone) => setTimeout(gone, 100))
      iframe.style.height = '200px'
      parentElement?.append(iframe)
    })

    expect(await fits(page, 'fr')).toBeGreaterThan(1000)
  })
})

describe('the loader makes no difference', () => {
  const frame = () => pasted('loader', 'fr').replace(/<script.*/s, '')
  const script = () => pasted('loader', 'fr').match(/<script.*/s)?.[0] ?? ''

  test('when it comes twice, or before its frames', async () => {
    const { page, seen } = await visitHost(script() + script() + frame() + script())

    await fits(page, 'fr')

    expect(seen.errors).toEqual([])
  })

  test('when it comes after the frame has given up asking', async () => {
    const { page } = await visitHost(frame())
    const inside = await frameOf(page, 'fr')
    await inside.locator('[data-theme]').waitFor()

    await page.clock.install()
    await page.evaluate(
      (src) => {
        const late = document.createElement('script')
        late.src = src
        document.body.append(late)
      },
      `${inject('site').served}embed/v1/loader.js`,
    )

    await fits(page, 'fr')
  })

  test('when it is blocked: the frame has the height that was measured, and scrolls', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), {
      before: (page) => page.route('**/loader.js', (route) => route.abort()),
    })
    const inside = await frameOf(page, 'fr')

    const height = await clientHeight(page)
    const { frame, message, help } = heights.languages.fr
    const at = heights.widths.indexOf(640)
    expect(height).toBe((frame[at] ?? 0) + (message[at] ?? 0) + (help[at] ?? 0))
    expect(await inside.locator('#help').isVisible()).toBe(true)
  })
})

describe('directions do not mix', () => {
  test.each([
    { host: 'rtl', lang: 'fr', dir: 'ltr' },
    { host: 'plain', lang: 'ar', dir: 'rtl' },
  ] as const)(
    'a frame in $lang reads $dir on a host that reads the other way',
    async ({ host, lang, dir }) => {
      const { page } = await visitHost(pasted('loader', lang), { host })
      await fits(page, lang)

      const frame = await frameOf(page, lang)

      expect(
        await frame
          .locator('#message p')
          .first()
          .evaluate((text) => getComputedStyle(text).direction),
      ).toBe(dir)
      expect(await sideways(frame)).toBe(0)
    },
  )
})

describe('a host whose content security policy', () => {
  const policy = (directives: string) => ({ 'content-security-policy': directives })

  test('refuses scripts has the frame at its measured height', async () => {
    const { page } = await visitHost(pasted('plain', 'fr'), {
      host: 'strict',
      headers: policy(
        `default-src 'none'; style-src 'unsafe-inline'; frame-src ${inject('site').served}`,
      ),
    })
    const frame = await frameOf(page, 'fr')

    expect(await frame.locator('#message').isVisible()).toBe(true)
    expect(await clientHeight(page)).toBeGreaterThan(1000)
  })

  test('refuses inline styles has the height of the attribute', async () => {
    const { page } = await visitHost(pasted('plain', 'fr'), {
      host: 'strict',
      headers: policy(`default-src 'none'; frame-src ${inject('site').served}`),
    })
    const frame = await frameOf(page, 'fr')

    const said = await page.locator('iframe').getAttribute('height')
    expect(await clientHeight(page)).toBe(Number(said))
    expect(await frame.locator('#message').isVisible()).toBe(true)
  })

  test('does not know us still has the link to the page', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), {
      host: 'strict',
      headers: policy("default-src 'self'; frame-src 'none'"),
    })

    const link = page.getByRole('link', { name: words('fr').document.embed.link })
    expect(await link.getAttribute('href')).toBe(`${inject('site').served}fr/`)
    expect(await link.isVisible()).toBe(true)
  })
})

test('a host that isolates itself may show the frame, with its loader', async () => {
  const { page } = await visitHost(pasted('loader', 'fr'), {
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  })

  await fits(page, 'fr')

  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
})

describe('where an address is pasted', () => {
  test('a host without scripts has the link, and the frame under it', async () => {
    const { page } = await visitHost(pasted('oembed', 'fr'), {
      headers: {
        'content-security-policy': `default-src 'none'; frame-src ${inject('site').served}`,
      },
    })
    const frame = await frameOf(page, 'fr')

    expect(
      await page.getByRole('link', { name: words('fr').document.embed.link }).isVisible(),
    ).toBe(true)
    expect(await frame.locator('#message').isVisible()).toBe(true)
  })
})

describe('parents that do not know us', () => {
  test('open-iframe-resizer sets the height', async () => {
    const { page } = await visitHost(pasted('plain', 'fr').replace(/min-height:\d+px;/, ''), {
      host: 'resizer',
    })

    await fits(page, 'fr')
  })

  test('AMP is told the height in its own words', async () => {
    const { page } = await visitHost(pasted('plain', 'fr'), {
      before: (page) =>
        page.addInitScript(() => {
          addEventListener('message', ({ data }) => {
            if (data?.sentinel === 'amp' && data.type === 'embed-size') {
              Object.assign(window, { asked: data.height })
            }
          })
        }),
    })
    const frame = await frameOf(page, 'fr')
    await frame.locator('[data-theme]').waitFor()

    const height = await offsetHeight(frame)
    await expect.poll(() => page.evaluate(() => window.asked)).toBe(height)
  })
})

describe('data-lang="host"', () => {
  test('follows the page around the frame, from the start and later, in any spelling', async () => {
    const { page } = await visitHost(
      `<div lang="EN_us">${pasted('loader', 'fr', { followHost: true })}</div>`,
    )
    await fits(page, 'en')

    for (const [tag, lang] of [
      ['zh-Hant-TW', 'zh'],
      [' ar', 'ar'],
      ['__proto__', 'ar'],
      ['tlh', 'ar'],
    ] as const) {
      await page
        .locator('div[lang]')
        .evaluate((around, next) => around.setAttribute('lang', next), tag)
      await fits(page, lang)
    }
  })

  test('gives way to what the reader has chosen', async () => {
    const { page } = await visitHost(
      `<div lang="en">${pasted('loader', 'fr', { followHost: true })}</div>`,
    )
    await fits(page, 'en')
    const frame = await frameOf(page, 'en')

    await frame.locator('nav summary').click()
    await frame.locator('nav a[lang=ar]').click()
    await fits(page, 'ar')
    await page.locator('div[lang]').evaluate((around) => around.setAttribute('lang', 'zh'))
    await stillAfter(300)

    expect(page.frames().some((each) => each.url().includes('/embed/v1/ar/'))).toBe(true)
  })
})

test('printed, the host’s page holds the text of the frame', async () => {
  const { page } = await visitHost(pasted('loader', 'fr'))
  await fits(page, 'fr')
  const frame = await frameOf(page, 'fr')

  await page.emulateMedia({ media: 'print' })

  const { top, bottom } = await frame
    .locator('#message blockquote')
    .evaluate((letter) => letter.getBoundingClientRect().toJSON())
  expect(bottom - top).toBeGreaterThan(300)
  expect(bottom).toBeLessThanOrEqual(await clientHeight(page))
  expect(await frame.locator('#hide').isVisible()).toBe(false)
})

test('in the dark, a host that stays light has a frame that stays light, and no box of another colour', async () => {
  const { page } = await visitHost(pasted('loader', 'fr'), { colorScheme: 'dark' })
  await fits(page, 'fr')
  const frame = await frameOf(page, 'fr')

  const schemes = await frame.evaluate(() => {
    const { colorScheme } = getComputedStyle(document.documentElement)
    return { colorScheme, ground: getComputedStyle(document.body).backgroundColor }
  })

  expect(schemes).toEqual({ colorScheme: suggested.theme, ground: 'rgba(0, 0, 0, 0)' })
})

/** The languages with the shortest and with the longest message. */
function byLength() {
  const [shortest, ...others] = languages
    .map(({ code }) => code as Lang)
    .filter((code) => code !== 'fr')
    .toSorted((one, other) => length(one) - length(other))
  return [shortest as Lang, others.at(-1) as Lang] as const
}

function length(lang: Lang) {
  return words(lang).message.paragraphs.join().length
}

async function sideways(frame: Frame) {
  return frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

function clientHeight(page: Page | Frame) {
  return page.locator('iframe').evaluate((box) => box.clientHeight)
}

function offsetHeight(frame: Frame) {
  return frame.locator('#page').evaluate((content: HTMLElement) => content.offsetHeight)
}

async function heightInside(page: Page, selector: string) {
  const box = page.locator(selector)
  const frame = await (await box.elementHandle())?.contentFrame()
  if (!frame) throw new Error(`${selector} holds no frame`)
  const both = () =>
    Promise.all([box.evaluate((element) => element.clientHeight), offsetHeight(frame)])
  await expect
    .poll(async () => {
      const [outside, inside] = await both()
      return outside === inside
    })
    .toBe(true)
  return both()
}
