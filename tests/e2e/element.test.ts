import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { sandbox } from '../../src/site/embed/sandbox.ts'
import { elementCode } from '../element.ts'
import { nonsense } from '../nonsense.ts'
import { fits, frameOf, pasted, visitHost } from './partner.ts'
import { stillAfter } from './visit.ts'
import { words, written } from './writtenWords.ts'

const element = (attributes?: string) => elementCode(inject('site').served, attributes)

const { title, link } = words('fr').document.embed

const fallback = (page: Page) => page.getByRole('link', { name: link })

const say = (page: Page, attributes: Record<string, string>) =>
  page.locator('july30-message').evaluate((element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  }, attributes)

describe('an element on a partner’s page', () => {
  test('shows the frame as high as its text, sandboxed as the code of the kit, in place of the link', async () => {
    const { page, seen } = await visitHost(element())
    const height = await fits(page, 'fr')

    const iframe = page.locator('iframe')
    expect(height).toBeGreaterThan(1000)
    expect(await fallback(page).isVisible()).toBe(false)
    expect(pasted('loader', 'fr')).toContain(`sandbox="${sandbox}"`)
    expect(await iframe.getAttribute('sandbox')).toBe(sandbox)
    expect(await iframe.getAttribute('referrerpolicy')).toBe('no-referrer')
    expect(await iframe.getAttribute('src')).toBe(
      `${inject('site').served}embed/v1/fr/?theme=light`,
    )
    expect(await (await frameOf(page, 'fr')).evaluate(() => self.origin)).toBe('null')
    expect([...seen.console, ...seen.errors]).toEqual([])
  })

  test('shows what was chosen in the kit, in the language of the page around it where that was chosen', async () => {
    const choice = { parts: ['help'], theme: 'dark', partner: 'Ligue & “Fils” <b>' } as const
    const { page } = await visitHost(pasted('element', 'fr', { choice, followHost: true }), {
      host: 'rtl',
    })
    const frame = await frameOf(page, 'ar')

    expect(await page.locator('iframe').getAttribute('lang')).toBe('ar')
    expect(await frame.getByText('Ligue & “Fils” <b>').isVisible()).toBe(true)
    expect(await frame.locator('#help').isVisible()).toBe(true)
    expect(await frame.locator('#message').isVisible()).toBe(false)
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })

  test('gives the frame its column, and what follows stands below', async () => {
    const { page } = await visitHost(element(), { viewport: { width: 390, height: 800 } })
    await fits(page, 'fr')

    const [frame, before, after] = await Promise.all(
      ['iframe', 'h1', '#after'].map((selector) => page.locator(selector).boundingBox()),
    )

    expect([frame?.x, frame?.width]).toEqual([before?.x, before?.width])
    expect(after?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0))
  })

  test('names the frame by the link until the frame says its name', async () => {
    const { page } = await visitHost(element(), {
      before: (page) => page.route('**/assets/**', (route) => route.abort()),
    })
    await frameOf(page, 'fr')

    expect(await page.locator('iframe').getAttribute('title')).toBe(link)
    expect(await fallback(page).isVisible()).toBe(true)
  })

  test('shows two frames, each with its own', async () => {
    const { page } = await visitHost(
      element('id="one" lang="fr" quote="crime"') + element('id="two" lang="ar" parts="quotes"'),
    )

    await fits(page, 'fr', '#one iframe')
    await fits(page, 'ar', '#two iframe')

    expect(await page.locator('iframe').count()).toBe(2)
  })
})

describe('the language of an element', () => {
  test('is followed when it changes, and the frame is named in it', async () => {
    const { page } = await visitHost(element())
    await fits(page, 'fr')
    await expect.poll(() => page.locator('iframe').getAttribute('title')).toBe(title)

    for (const [said, lang] of [
      ['ar', 'ar'],
      ['zh-Hant-TW', 'zh'],
      ['tlh', 'zh'],
    ] as const) {
      await say(page, { lang: said })
      await fits(page, lang)
      await expect
        .poll(() => page.locator('iframe').getAttribute('title'))
        .toBe(written(lang).document.embed.title)
      expect(await page.locator('iframe').getAttribute('lang')).toBe(lang)
    }
    // The host's own Back button leads where it did.
    expect(await page.evaluate(() => history.length)).toBe(2)
  })

  test.each([
    { attributes: 'theme="light"', host: 'rtl', lang: 'ar' },
    { attributes: 'lang="fil-PH"', host: 'plain', lang: 'fil' },
    { attributes: 'lang="EN_us"', host: 'plain', lang: 'en' },
    { attributes: 'lang=""', host: 'plain', lang: 'fr' },
  ] as const)('that says $attributes is $lang', async ({ attributes, host, lang }) => {
    const { page, seen } = await visitHost(element(attributes), { host })

    await fits(page, lang)

    const documents = seen.documents.filter((address) => address.includes('embed'))
    expect(documents).toHaveLength(1)
    expect(seen.errors).toEqual([])
  })

  test('is that of the page when it is nonsense', async () => {
    const strange = nonsense.filter((said) => !/^( en|EN_us|zh-.*)$/.test(said))
    const { page, seen } = await visitHost(
      strange.map((said) => element(`lang="${quoted(said)}" quote="crime"`)).join(''),
    )

    for (const index of strange.keys()) {
      const iframe = `div:nth-of-type(${index + 1}) iframe`
      await page.locator(iframe).scrollIntoViewIfNeeded()
      await fits(page, 'fr', iframe)
    }

    const documents = seen.documents.filter((address) => address.includes('embed'))
    expect(new Set(documents.map((address) => new URL(address).pathname))).toEqual(
      new Set(['/embed/v1/fr/']),
    )
    expect([...seen.console, ...seen.errors]).toEqual([])
  })

  test('gives way to what the reader has chosen, and the frame is named in that', async () => {
    const { page } = await visitHost(element())
    await fits(page, 'fr')
    const frame = await frameOf(page, 'fr')

    await frame.locator('nav summary').click()
    await frame.locator('nav a[lang=ar]').click()
    await fits(page, 'ar')
    await say(page, { lang: 'zh' })
    await stillAfter(300)

    expect(page.frames()[1]?.url()).toContain('/embed/v1/ar/')
    expect(await page.locator('iframe').getAttribute('title')).toBe(
      words('ar').document.embed.title,
    )
  })
})

describe('the attributes of an element', () => {
  test('say what the parameters of the address say', async () => {
    const { page } = await visitHost(
      element(
        'lang="fr" theme="dark" parts="quotes,compact" accent="ffd400" switcher="0" partner="Ligue &amp; &lt;b&gt;" action="https://example.net/agir?a=1&amp;b=2"',
      ),
    )
    await fits(page, 'fr')
    const frame = await frameOf(page, 'fr')

    expect(await frame.locator('#quotes').isVisible()).toBe(true)
    expect(await frame.locator('#message').isVisible()).toBe(false)
    expect(await frame.getByRole('navigation').count()).toBe(0)
    expect(await frame.locator('#partner bdi').innerText()).toBe('Ligue & <b>')
    expect(await frame.locator('#action a').getAttribute('href')).toBe(
      'https://example.net/agir?a=1&b=2',
    )
    expect(
      await frame
        .locator('footer a')
        .last()
        .evaluate((link) => getComputedStyle(link).color),
    ).toBe('rgb(255, 212, 0)')
    expect(await page.locator('iframe').evaluate((box) => box.style.colorScheme)).toBe('dark')
  })

  test('take the address of a call in letters that an address writes with nine signs each', async () => {
    const action = `https://example.net/${'पुकार'.repeat(50)}`
    const { page } = await visitHost(element(`lang="hi" action="${action}"`))
    await fits(page, 'hi')
    const frame = await frameOf(page, 'hi')

    expect(await frame.locator('#action a').getAttribute('href')).toBe(action)
  })

  test('change colours while the reader reads on, and back again', async () => {
    const { page, seen } = await visitHost(element())
    await fits(page, 'fr')
    const frame = await frameOf(page, 'fr')

    await say(page, { theme: 'dark', accent: '#FFD400' })
    await frame.locator('[data-theme=dark][style*=ffd400]').waitFor()
    expect(await page.locator('iframe').evaluate((box) => box.style.colorScheme)).toBe('dark')
    await page.locator('july30-message').evaluate((element) => {
      for (const name of ['theme', 'accent']) element.removeAttribute(name)
    })
    await frame.locator('[data-theme=auto][style=""]').waitFor()

    expect(await page.locator('iframe').evaluate((box) => box.style.colorScheme)).toBe('')
    expect(seen.documents.filter((address) => address.includes('embed'))).toHaveLength(1)
  })

  test('bring other parts when they change, and the host’s Back button leads where it did', async () => {
    const { page } = await visitHost(element())
    const whole = await fits(page, 'fr')

    await say(page, { quote: 'together', partner: 'Ligue' })
    const frame = () => frameOf(page, 'fr')
    await expect.poll(async () => (await frame()).locator('figure:visible').count()).toBe(1)

    expect(await fits(page, 'fr')).toBeLessThan(whole)
    expect(await (await frame()).locator('#partner bdi').innerText()).toBe('Ligue')
    expect(await fallback(page).isVisible()).toBe(false)
    expect(await page.evaluate(() => history.length)).toBe(2)
  })

  test('that hold nonsense change nothing, do nothing to the host and reach no address as they are', async () => {
    const { page, seen } = await visitHost(element('lang="fr" theme="light"'))
    const height = await fits(page, 'fr')
    const text = await (await frameOf(page, 'fr')).locator('#page').innerText()

    for (const said of nonsense) {
      await say(
        page,
        Object.fromEntries(
          ['parts', 'quote', 'accent', 'switcher', 'action'].map((name) => [name, said]),
        ),
      )

      await expect.poll(() => fits(page, 'fr')).toBe(height)
      expect(await (await frameOf(page, 'fr')).locator('#page').innerText()).toBe(text)
    }
    const asked = seen.documents.filter((address) => address.includes('/embed/'))
    expect(asked.length).toBeGreaterThan(nonsense.length)
    expect(asked.filter((address) => /[<>"' ]|.{7000}/.test(address))).toEqual([])
    expect(await page.locator('img, body > script:not([src])').count()).toBe(0)
    expect([...seen.console, ...seen.errors]).toEqual([])
  })

  test('that hold markup for a name and a colour show a name, and no colour', async () => {
    const name = '"><img src=x onerror=alert(1)>&switcher=0#'
    const markup = quoted(name)
    const { page, seen } = await visitHost(
      element(`lang="fr" theme="${markup}" accent="${markup}" partner="${markup}"`),
    )
    await fits(page, 'fr')
    const frame = await frameOf(page, 'fr')

    expect(await frame.locator('#partner bdi').innerText()).toBe(name)
    expect(await frame.getByRole('navigation').count()).toBe(1)
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('auto')
    expect(await page.locator('img').count()).toBe(0)
    expect(await frame.locator('img').count()).toBe(0)
    expect(seen.errors).toEqual([])
  })
})

describe('the link in an element stays', () => {
  test('where no script runs', async () => {
    const { page } = await visitHost(element(), { javaScriptEnabled: false })

    expect(await fallback(page).isVisible()).toBe(true)
    expect(await fallback(page).getAttribute('href')).toBe(`${inject('site').served}fr/`)
  })

  test('when the file is blocked', async () => {
    const { page, seen } = await visitHost(element(), {
      before: (page) => page.route('**/element.js', (route) => route.abort()),
    })

    expect(await fallback(page).isVisible()).toBe(true)
    expect(await page.locator('iframe').count()).toBe(0)
    expect(seen.errors).toEqual([])
  })

  test('when the file is not the one that was released', async () => {
    const { page } = await visitHost(element(), {
      before: (page) =>
        page.route('**/element.js', async (route) => {
          const response = await route.fetch()
          await route.fulfill({ response, body: `${await response.text()};` })
        }),
    })

    expect(await fallback(page).isVisible()).toBe(true)
    expect(await page.locator('iframe').count()).toBe(0)
  })

  test('where the policy of the host refuses the frame', async () => {
    const { page } = await visitHost(element(), {
      headers: {
        'content-security-policy': `frame-src 'none'; script-src ${inject('site').served}`,
      },
    })
    await page.locator('iframe').waitFor({ state: 'attached' })
    await stillAfter(300)

    expect(await fallback(page).isVisible()).toBe(true)
  })

  test('when the file comes as a module, which does not know its address', async () => {
    const { page, seen } = await visitHost(element().replace('async="async"', 'type="module"'))

    expect(await fallback(page).isVisible()).toBe(true)
    expect(await page.locator('iframe').count()).toBe(0)
    expect(seen.errors).toEqual([])
  })
})

describe('the element makes no difference', () => {
  const [loader = ''] = pasted('loader', 'fr').match(/<script.*/s) ?? []
  const [script = ''] = element().match(/<script.*/s) ?? []

  test.each([
    ['when its file comes twice', () => element() + script],
    ['when its file comes first, at once', () => script.replace('async="async"', '') + element()],
    ['when the loader is there before', () => loader.replace('async="async"', '') + element()],
    ['when the loader comes after', () => element() + loader],
  ])('%s', async (_, code) => {
    const { page, seen } = await visitHost(code())

    await fits(page, 'fr')

    await expect.poll(() => page.locator('iframe').getAttribute('title')).toBe(title)
    expect(await page.locator('iframe').count()).toBe(1)
    expect(await fallback(page).isVisible()).toBe(false)
    expect(seen.errors).toEqual([])
  })

  test('when it is taken out and put in again, or kept as text and read again', async () => {
    const { page } = await visitHost(element())
    await fits(page, 'fr')

    await page.evaluate(() => {
      const element = document.querySelector('july30-message') as Element
      const { parentElement } = element
      element.remove()
      parentElement?.append(element)
    })
    await fits(page, 'fr')
    await page.evaluate(() => {
      // Assigned, so that the markup is parsed as a page that is restored.
      const { innerHTML } = document.body
      document.body.innerHTML = innerHTML
    })
    await fits(page, 'fr')

    expect(await page.locator('iframe').count()).toBe(1)
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe(sandbox)
    await expect.poll(() => fallback(page).isVisible()).toBe(false)
  })

  test('on a host with a strict policy, trusted types and isolation', async () => {
    const { served } = inject('site')
    const { page, seen } = await visitHost(element(), {
      host: 'strict',
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${served}; frame-src ${served}; require-trusted-types-for 'script'; trusted-types 'none'`,
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    })

    await fits(page, 'fr')

    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    expect([...seen.console, ...seen.errors]).toEqual([])
  })
})

/** As it stands in an attribute. */
function quoted(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
