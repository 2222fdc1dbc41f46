import type { Frame, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { contrast } from '../../src/site/embed/contrast.ts'
import { type Lang, language, languages } from '../../src/site/languages.ts'
import { fits, frameOf, pasted, visitHost } from './partner.ts'
import { lettersOf, setIn, withTypefaces } from './typefaces.ts'
import { stillAfter } from './visit.ts'
import { words } from './writtenWords.ts'

describe('a frame with the loader is as high as its text', () => {
  test('when the window turns and narrows, and when it widens again', async () => {
    const { page } = await visitHost(pasted('loader', 'fr'), {
      viewport: { width: 800, height: 400 },
    })
    const wide = await fits(page, 'fr')

    // A frame of another site hears of its new width a moment later, and fits until then as it did.
    await page.setViewportSize({ width: 360, height: 700 })
    await expect.poll(() => fits(page, 'fr')).toBeGreaterThan(wide)
    await page.setViewportSize({ width: 800, height: 400 })
    await expect.poll(() => fits(page, 'fr')).toBe(wide)
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

    await expect.poll(() => fits(page, 'fr')).toBeLessThan(6000)
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

    const text = await offsetHeight(inside)
    expect(Math.abs((await clientHeight(page)) / text - 1)).toBeLessThan(0.1)
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

/** As it was before Chromium knew `frame-sizing`, and is in Firefox and Safari. */
const older = (code: string) => code.replace(/height:calc-size.*?frame-sizing:content-height;/, '')

describe('without scripts', () => {
  test.each(['fr', 'ar', 'my', 'ru'] as const)(
    'nothing of the text in %s is hidden, however wide the column is',
    async (lang) => {
      const { page } = await visitHost(`<div id="column">${older(pasted('plain', lang))}</div>`, {
        ...withTypefaces,
        viewport: { width: 1280, height: 800 },
      })
      const frame = await frameOf(page, lang)
      await setIn(frame, ...lettersOf(language(lang)))

      for (const width of [320, 360, 390, 430, 480, 560, 640, 760, 1000]) {
        await page.locator('#column').evaluate((column, width) => {
          column.style.width = `${width}px`
        }, width)
        const hidden = await frame.evaluate(() => {
          const { scrollHeight, clientHeight } = document.documentElement
          return scrollHeight - clientHeight
        })
        expect(hidden, `${width} px`).toBe(0)
      }
    },
  )

  test('a column that is as wide as what is in it has room for the text', async () => {
    const { page } = await visitHost(`<table><td>${pasted('plain', 'fr')}<td>Menu</table>`)

    await frameOf(page, 'fr')

    expect(await page.locator('iframe').evaluate((box) => box.clientWidth)).toBeGreaterThan(300)
  })
})

/** As Bootstrap 4 and 5 write them, and many themes like them. */
const boxesForFilms = {
  'of padding': [
    `.film{position:relative;height:0;padding-bottom:56.25%;overflow:hidden}
     .film iframe{position:absolute;top:0;left:0;width:100%;height:100%}`,
    '.film',
  ],
  'of a ratio': [
    `.film{position:relative;aspect-ratio:16/9}
     .film>*{position:absolute;top:0;left:0;width:100%;height:100%}`,
    '.film > div',
  ],
} as const

describe.each(['plain', 'loader'] as const)('in a box for films, with the way %s', (kind) => {
  test.each(Object.entries(boxesForFilms))('%s, all can be scrolled to', async (_, [css, box]) => {
    for (const code of [pasted(kind, 'fr'), older(pasted(kind, 'fr'))]) {
      const { page } = await visitHost(`<style>${css}</style><div class="film">${code}</div>`)
      const frame = await frameOf(page, 'fr')
      await frame.locator('[data-theme]').waitFor()
      await frame.locator('footer p').last().scrollIntoViewIfNeeded()

      const { bottom, below } = await page.locator(box).evaluate((box) => {
        const { bottom } = box.getBoundingClientRect()
        const text = document.getElementById('after')?.getBoundingClientRect()
        return { bottom, below: text?.top ?? 0 }
      })
      const last = await frame.locator('footer p').last().boundingBox()
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bottom + 1)
      expect(below).toBeGreaterThanOrEqual(bottom)
    }
  })
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
    const { page } = await visitHost(pasted('plain', 'fr'), {
      host: 'resizer',
    })

    await fits(page, 'fr')
  })

  test('AMP is told the height in its own words', async () => {
    // It adds this to every address.
    const code = pasted('plain', 'fr').replace(/(src="[^"]+)"/, '$1#amp=1"')
    const { page } = await visitHost(code, {
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
    expect(await frame.evaluate(() => location.hash)).toBe('#amp=1')
    // Numbers are links still.
    expect(await frame.locator('a[href^="tel:"]').count()).toBeGreaterThan(10)
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

describe('on a dark page', () => {
  const dark = '<style>:root { color-scheme: dark } body { background: #111 }</style>'

  test.each(['light', 'dark'] as const)(
    'the frame can be read, whatever colours the reader’s device has: %s',
    async (colorScheme) => {
      const { page } = await visitHost(dark + pasted('loader', 'fr'), { colorScheme })
      await fits(page, 'fr')
      const frame = await frameOf(page, 'fr')

      const painted = await frame.evaluate(() => {
        const [title] = document.getElementsByTagName('h1')
        const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
        // Transparent is black, as the page is.
        return [title as HTMLElement, document.body].map((element, index) => {
          const { color, backgroundColor } = getComputedStyle(element)
          canvas.fillStyle = '#111'
          canvas.fillRect(0, 0, 1, 1)
          canvas.fillStyle = index ? backgroundColor : color
          canvas.fillRect(0, 0, 1, 1)
          const levels = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
          return levels.map((level) => level.toString(16).padStart(2, '0')).join('')
        })
      })

      expect(contrast(painted[0] ?? '', painted[1] ?? '')).toBeGreaterThan(7)
    },
  )

  test('that follows the reader’s device, a frame that does so too has the ground of the page', async () => {
    const code = pasted('loader', 'fr', { choice: { theme: 'auto' } })
    const { page } = await visitHost(dark + code, { colorScheme: 'dark' })
    await fits(page, 'fr')

    const ground = await (await frameOf(page, 'fr')).evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    )

    expect(ground).toBe('rgba(0, 0, 0, 0)')
  })
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
  let heights = [0, 1]
  await expect
    .poll(async () => {
      heights = await Promise.all([
        box.evaluate((element) => element.clientHeight),
        offsetHeight(frame),
      ])
      return heights[0] === heights[1]
    })
    .toBe(true)
  return heights
}
