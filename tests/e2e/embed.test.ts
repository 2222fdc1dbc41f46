import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { quotes } from '../../src/content/quotes.ts'
import colours from '../../src/site/colours.json' with { type: 'json' }
import {
  type Choice,
  parts,
  standard,
  suggested,
  writeChoice,
} from '../../src/site/embed/choice.ts'
import { embedHeight } from '../../src/site/embed/height.ts'
import { languages } from '../../src/site/languages.ts'
import { nonsense } from '../nonsense.ts'
import { scriptsOf } from './assets.ts'
import { bareSite, fits, frameOf, pasted, visitHost } from './partner.ts'
import { viewports, visit } from './visit.ts'
import { words, written } from './writtenWords.ts'

/** Any use of storage is written down, and refused. */
const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    const refuse = (target: object, name: string) =>
      Object.defineProperty(target, name, {
        get() {
          touched.push(name)
          throw new DOMException(name, 'SecurityError')
        },
      })
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      refuse(window, name)
    }
    refuse(document, 'cookie')
  })

describe.each(languages)('in $name', ({ code }) => {
  test('without scripts, in a sandbox that allows nothing, the text is there', async () => {
    const sandboxed = pasted('plain', code).replace(/sandbox="[^"]*"/, 'sandbox=""')
    const { page } = await visitHost(sandboxed)
    const frame = await frameOf(page, code)

    const shown = (selector: string) =>
      frame
        .locator(selector)
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
        )
    expect(await shown('#message blockquote p')).toEqual(words(code).message.paragraphs)
    expect(await shown('#help h2')).toEqual([words(code).help.heading])
    expect(await frame.title()).toBe(written(code).document.embed.title)
    expect(await frame.locator('#quotes').isVisible()).toBe(false)
    expect(await frame.getByRole('button').count()).toBe(0)
  })

  test('the oEmbed answer is the snippet that we show', async () => {
    const { served, address } = inject('site')
    const response = await fetch(`${served}${code}/oembed.json`)

    const answer = await response.json()

    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: written(code).document.embed.title,
    })
    expect(answer.html).toContain(`src="${address}embed/v1/${code}/?theme=light&amp;quote=crime"`)
    expect(answer.html).not.toContain('<script')
    expect(answer.height).toBeGreaterThan(400)
  })

  test('what WordPress shows of a pasted address fits into what it gives, the longest quote too', () => {
    // Not before the columns of its themes, which are no narrower than this on a telephone.
    for (const quote of quotes) {
      expect(embedHeight(code, { ...suggested, quote }, 340)).toBeLessThanOrEqual(1000)
    }
  })
})

describe('in an opaque sandbox with scripts', () => {
  test.each([true, false])(
    'styles, height, language and links work; assets readable by all: %s',
    async (allowed) => {
      // Without the header the loader could not be checked either: a host of such a copy leaves that out.
      const code = allowed
        ? pasted('loader', 'fr')
        : pasted('loader', 'fr')
            .replaceAll(inject('site').served, bareSite())
            .replace(/ integrity="[^"]+" crossorigin="[^"]+"/, '')
      const { page, context, seen } = await visitHost(code, { before: refuseStorage })
      let frame = await frameOf(page, 'fr')
      expect(await frame.evaluate(() => self.origin)).toBe('null')
      await frame.locator('[data-theme=light]').waitFor()
      expect(
        await frame.locator('#message h2').evaluate((title) => getComputedStyle(title).fontFamily),
      ).toContain('Serif')
      await fits(page, 'fr')

      const opened = context.waitForEvent('page')
      await frame.getByRole('link', { name: words('fr').document.embed.whole }).click()
      const whole = await opened
      await whole.waitForURL(`${allowed ? inject('site').served : bareSite()}fr/`)
      expect(await whole.evaluate(() => opener)).toBeNull()

      await frame.locator('nav summary').click()
      await frame.getByRole('link', { name: 'العربية' }).click()
      frame = await frameOf(page, 'ar')
      await frame.getByRole('heading', { name: words('ar').page.letter.heading }).waitFor()
      expect(new URL(frame.url()).searchParams.get('theme')).toBe('light')
      for (const each of page.frames()) {
        expect(await each.evaluate(() => window.touched)).toEqual([])
      }
      expect(seen.errors).toEqual([])
    },
  )

  test.each(['fr', 'ar'] as const)(
    'that lets no window open, a number in %s is read and help comes into the frame',
    async (lang) => {
      const closed = pasted('plain', lang, { choice: { parts: ['help'] } })
      const { page, seen } = await visitHost(closed.replace(/ allow-popups[\w-]*/g, ''))
      const frame = await frameOf(page, lang)
      const number = frame.locator('#help [href^=tel]').first()
      const digits = await number.innerText()
      const { heading } = words(lang).help

      await number.click()
      expect(await frame.getByText(digits, { exact: true }).first().isVisible()).toBe(true)
      expect(await frame.locator('a[href^=tel], a[href^=http]').count()).toBe(0)
      await frame.getByRole('link', { name: heading }).click()

      await frame.locator('#quotes').waitFor()
      await expect.poll(() => frame.evaluate(() => location.hash)).toBe('#help')
      expect(await frame.getByRole('heading', { name: heading }).isVisible()).toBe(true)
      expect(seen.errors).toEqual([])
    },
  )

  test('whose windows are sandboxed too, the page and its help are read in them', async () => {
    const narrower = pasted('plain', 'fr').replace(' allow-popups-to-escape-sandbox', '')
    const { page, context, seen } = await visitHost(narrower)
    const frame = await frameOf(page, 'fr')

    const opened = context.waitForEvent('page')
    await frame.getByRole('link', { name: words('fr').document.embed.whole }).click()
    const whole = await opened

    await whole.getByRole('heading', { name: words('fr').page.top.title, level: 1 }).waitFor()
    await whole
      .getByRole('link', { name: words('fr').page.top.help })
      .first()
      .click()
    await expect
      .poll(async () => (await whole.locator('#help').boundingBox())?.y)
      .toBeLessThan(viewports.desk.height)
    expect(seen.errors).toEqual([])
  })

  test('nothing is asked of anybody else, and nobody is told where the frame stands', async () => {
    const referrers: (string | undefined)[] = []
    const { page, context, seen } = await visitHost(pasted('loader', 'fr'), {
      async before(page) {
        page.on('request', (request) => referrers.push(request.headers().referer))
      },
    })
    const frame = await frameOf(page, 'fr')
    await frame.locator('[data-theme]').waitFor()

    const { host } = new URL(inject('site').served)
    expect(
      new Set(
        seen.requests.filter((request) => request !== '/').map((request) => new URL(request).host),
      ),
    ).toEqual(new Set([host]))
    expect(new Set(referrers.slice(1).filter((referrer) => referrer?.includes('/embed/')))).toEqual(
      new Set(),
    )
    expect(await frame.evaluate(() => document.referrer)).toBe('')
    expect(await context.cookies()).toEqual([])
  })
})

test('the frame is kept out of search, and names the page that it is part of', async () => {
  const { page, seen } = await visit('/embed/v1/ar/')

  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
    `${inject('site').address}ar/`,
  )
  expect([...seen.console, ...seen.errors]).toEqual([])
})

describe('the address of a frame', () => {
  const open = (choice: Partial<Choice>, options = {}) =>
    visit(`/embed/v1/fr/?${writeChoice({ ...standard, ...choice })}`, options)

  test('chooses the parts', async () => {
    const { page } = await open({ parts: ['quotes', 'compact'] })
    await page.locator('[data-theme]').waitFor()

    const shown = await page
      .locator('main [data-part] > *')
      .evaluateAll((sections) =>
        sections.filter((section) => section.checkVisibility()).map(({ id }) => id),
      )

    expect(shown).toEqual(['quotes', 'compact'])
    expect(parts).toEqual(
      await page.locator('main [data-part] > *').evaluateAll((all) => all.map(({ id }) => id)),
    )
  })

  test('chooses one quote, whose words keep their mark', async () => {
    const { page } = await open({ quote: 'together' })
    await page.locator('[data-theme]').waitFor()

    expect(await page.locator('figure:visible').count()).toBe(1)
    expect(await page.locator('figure:visible').innerText()).toContain(
      words('fr').message.quotes.together,
    )
    expect(
      await page.getByText(words('fr').page.letter.provenance.published).last().isVisible(),
    ).toBe(true)
    expect(await page.locator('#message').isVisible()).toBe(false)
  })

  const call = { partner: '<b>Ligue</b> & Co', action: 'https://example.net/agir?a=1' }

  test('names the partner and leads to the partner’s own call', async () => {
    const { page } = await visitHost(pasted('plain', 'fr', { choice: call }))
    const frame = await frameOf(page, 'fr')
    await frame.locator('[data-theme]').waitFor()

    const action = frame.locator('#action a')
    expect(await frame.locator('#partner').innerText()).toBe('Partagé par <b>Ligue</b> & Co')
    expect(await action.innerText()).toContain('Agir sur example.net')
    expect(await action.getAttribute('href')).toBe('https://example.net/agir?a=1')
    expect(await action.getAttribute('rel')).toBe('noopener nofollow')
  })

  test('lends our name to nobody who sends it around as a link', async () => {
    const { page } = await open(call)
    await page.locator('[data-theme]').waitFor()

    expect(await page.locator('#partner').isVisible()).toBe(false)
    expect(await page.locator('#action').isVisible()).toBe(false)
  })

  test('hides the choice of language', async () => {
    const { page } = await open({ switcher: false })
    await page.locator('[data-theme]').waitFor()

    expect(await page.getByRole('navigation').count()).toBe(0)
  })

  test.each([
    { theme: 'light', accent: '7a1fa2', used: true },
    { theme: 'light', accent: 'ffd400', used: false },
    { theme: 'dark', accent: 'ffd400', used: true },
    { theme: 'dark', accent: '7a1fa2', used: false },
  ] as const)(
    'uses $accent in $theme colours only where it can be read: $used',
    async ({ theme, accent, used }) => {
      const { page } = await open(
        { theme, accent },
        { colorScheme: theme === 'dark' ? 'light' : 'dark' },
      )
      await page.locator(`[data-theme=${theme}]`).waitFor()

      const link = page.locator('footer a').last()
      const colour = await link.evaluate((element) => getComputedStyle(element).color)
      const [red, green, blue] = [0, 2, 4].map((from) =>
        Number.parseInt(accent.slice(from, from + 2), 16),
      )
      expect(colour === `rgb(${red}, ${green}, ${blue})`).toBe(used)
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
      ).toBe(theme)
    },
  )

  test('that says no accent leaves links our own colour', async () => {
    const { page } = await open({ theme: 'light' })
    await page.locator('[data-theme=light]').waitFor()

    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .last()
        .evaluate((element) => getComputedStyle(element).color)

    expect(await colourOf('footer a')).not.toBe(await colourOf('footer p'))
  })

  test.each(['light', 'dark'] as const)(
    'is judged by the paper that the page has in %s colours',
    async (colorScheme) => {
      const { page } = await visit('/embed/v1/fr/', { colorScheme })

      const painted = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
        const probe = document.createElement('i')
        probe.className = 'probe'
        document.body.append(probe)
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('.probe { color: var(--paper) }')
        document.adoptedStyleSheets = [sheet]
        canvas.fillStyle = getComputedStyle(probe).color
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
      })

      const hex = painted.map((level) => level.toString(16).padStart(2, '0')).join('')
      expect(`#${hex}`).toBe(colours.paper[colorScheme])
    },
  )

  test('that holds nonsense, once or twice, changes nothing and is never an error', async () => {
    const { page, seen } = await visit('/embed/v1/fr/')
    await page.locator('[data-theme]').waitFor()
    const text = await page.locator('#page').innerText()
    const look = await page.locator('html').getAttribute('data-theme')

    // Each fifteen times in one address, and a server takes about ten thousand letters.
    for (const value of ['', ...nonsense.map((one) => one.slice(0, 700))]) {
      const said = ['theme', 'parts', 'quote', 'accent', 'action', 'lang', 'chosen']
        .map((name) => `${name}=${value.startsWith('%') ? value : encodeURIComponent(value)}`)
        .join('&')
      const response = await page.goto(
        `${inject('site').served}embed/v1/fr/?${said}&${said}&switcher=${encodeURIComponent(value)}`,
      )
      await page.locator('[data-theme]').waitFor()

      expect(response?.status()).toBe(200)
      expect(await page.locator('#page').innerText()).toBe(text)
      expect(await page.locator('html').getAttribute('data-theme')).toBe(look)
    }
    expect([...seen.console, ...seen.errors]).toEqual([])
  })

  test('that holds markup for a name shows it as a name', async () => {
    const partner = '<img src=x onerror=alert(1)>'
    const { page, seen } = await visitHost(pasted('plain', 'fr', { choice: { partner } }))
    const frame = await frameOf(page, 'fr')
    await frame.locator('#partner:not([hidden])').waitFor()

    expect(await frame.locator('#partner').innerText()).toContain(partner)
    expect(await frame.locator('#partner img').count()).toBe(0)
    expect(seen.errors).toEqual([])
  })
})

test('a reader hides the frame, and nothing of the text stays', async () => {
  const { page } = await visit('/embed/v1/fr/')

  await page.getByRole('button', { name: words('fr').page.exit.hide }).click()

  expect((await page.locator('body').innerText()).trim()).toBe(words('fr').document.embed.hidden)
})

test('no style of the frame depends on the height of a window that depends on the frame', async () => {
  const { page } = await visit('/embed/v1/fr/')

  const styles = await page
    .locator('style')
    .evaluateAll((all) => all.map(({ textContent }) => textContent).join(''))

  expect(styles.match(/[\d.]+[sld]?v(h|b|max|min)\b/g)).toBeNull()
  expect(await page.locator('script[type=module], script[crossorigin]').count()).toBe(0)
  expect(scriptsOf('embed/v1/fr/index.html')).toHaveLength(1)
})

test.each([
  { width: 320, height: 400 },
  { width: 640, height: 400 },
])(
  'in a box of $width by $height all can be read by scrolling down, and nothing sideways',
  async (viewport) => {
    const { page } = await visit('/embed/v1/fr/?parts=message,quotes,technology,compact,help', {
      viewport,
    })

    const { across, down } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      scrollTo(0, 1e6)
      return { across: scrollWidth - clientWidth, down: scrollY }
    })

    expect(across).toBe(0)
    expect(down).toBeGreaterThan(2000)
  },
)
