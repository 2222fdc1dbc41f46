import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { buildDate } from '../../src/build/common/buildDate.ts'
import { countries } from '../../src/build/locales/intl.ts'
import { answersVictims } from '../../src/content/help.ts'
import { lines, type RegionId, regions } from '../../src/content/helplines.ts'
import { day, shownCountries } from '../../src/content/trust.ts'
import { languages } from '../../src/site/languages.ts'
import { reactFile, scripts } from './assets.ts'
import { sampled } from './matrix.ts'
import { choose, speaks, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

/** What a server sends before it waits for an answer: ten packets. */
const packet = 1460
const roundTrip = 10 * packet

/** In each region that has one, a number that may be shown on the day of the build. */
const shown = shownCountries(day(buildDate()))
const known = (Object.keys(regions) as RegionId[]).flatMap((region) => {
  const [first] = regions[region].flatMap((country) =>
    shown[country].lines
      .filter(answersVictims)
      .flatMap(({ phones = [] }) => phones.map((phone) => ({ country, phone }))),
  )
  return first ? { region, country: first.country, number: first.phone.written } : []
})

describe.each(sampled)('in $name, without scripts', ({ code }) => {
  const { help } = words(code)
  const names = new Map<string, string>(Object.values(countries(code)).flat())

  test.each(['', 'help/'])(
    'a reader of “%s” who knows the country finds its number, and need not open it',
    async (below) => {
      const { page } = await visit(`/${code}/${below}`, { javaScriptEnabled: false })
      const section = page.getByRole('region', { name: help.heading })

      expect(known.length).toBeGreaterThanOrEqual(4)
      for (const { region, country, number } of known) {
        const name = names.get(country) ?? country
        const row = section
          .locator('summary')
          .filter({ has: page.getByText(name, { exact: true }) })
        const before = await row.isVisible()
        // The region of the language unfolds here; another does where its link leads.
        await section.getByText(help.lines[region], { exact: true }).click()

        expect(before, region).toBe(false)
        // A press does not wait for the other document.
        const shown = row.getByText(number, { exact: true })
        await expect.poll(() => shown.isVisible(), { message: number }).toBe(true)
        if (page.url().endsWith(`help/#${region}`)) await page.goBack()
      }
    },
  )

  test('a reader in danger, and one who does not know where, are told what to do', async () => {
    const { page } = await visit(`/${code}/`, { javaScriptEnabled: false })
    await page.locator('a[href="#help"]').first().click()
    const section = page.getByRole('region', { name: help.heading })
    const { unknown, unknownText } = help.lines

    expect(await section.getByText(help.danger.text).isVisible()).toBe(true)
    expect(await section.getByRole('link', { name: '112', exact: true }).isVisible()).toBe(true)
    expect(await section.getByText(unknownText).isVisible()).toBe(false)
    await section.getByText(unknown, { exact: true }).click()
    expect(await section.getByText(unknownText).isVisible()).toBe(true)
    for (const step of help.suspect.steps) {
      expect(await section.getByText(step).isVisible()).toBe(true)
    }
  })

  test('only 112 and numbers in full international form are dialled by a touch', async () => {
    const { page } = await visit(`/${code}/help/`, { javaScriptEnabled: false })
    const short = lines.flatMap(({ phones }) => phones).filter(({ e164 }) => !e164)

    const dialled = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })),
      )

    const [emergency, ...others] = dialled
    expect(emergency).toEqual({ href: 'tel:112', text: '112' })
    expect(others.length).toBeGreaterThan(10)
    for (const { href, text } of others) {
      expect(href).toMatch(/^tel:\+[1-9]\d{7,14}$/)
      expect(short.map(({ written }) => written)).not.toContain(text)
    }
  })
})

const phone = { viewport: { width: 390, height: 844 } }

/** How far a thumb moves a page. */
const swipe = 560

describe.each([
  { lang: 'fr', country: 'France', typed: 'fra' },
  { lang: 'hi', country: 'भारत', typed: 'Indi' },
  { lang: 'fil', country: 'Pilipinas', typed: 'pil' },
  { lang: 'ro', country: 'România', typed: 'romania' },
  { lang: 'en', country: 'Nigeria', typed: 'ng' },
] as const)('a reader in $country', ({ lang, country, typed }) => {
  test('has a number after two presses, what they type, and at most two swipes', async () => {
    const { page } = await visit(`/${lang}/`, phone)
    const number = page
      .locator('#help summary, #found a')
      .filter({ has: page.getByText(country, { exact: true }) })
      .locator('b')

    await page.locator('a[href="#help"]').first().click()
    const swipes = await swiped(page, '#country')
    await page.locator('#country').click()
    await page.keyboard.type(typed)
    await number.waitFor()
    const more = await swiped(page, number)

    expect(swipes + more).toBeLessThanOrEqual(2)
    expect(page.url()).toMatch(/#help$/)
  })

  test('finds it at an address of its own without scripts', async () => {
    const { page } = await visit(`/${lang}/help/`, { ...phone, javaScriptEnabled: false })
    const row = page
      .locator('details > summary')
      .filter({ has: page.getByText(country, { exact: true }) })
    const region = page.locator('#help > details').filter({ has: row })

    await region.locator('> summary').click()

    expect(await row.locator('b').isVisible()).toBe(true)
    expect(await page.locator('#country').isVisible()).toBe(false)
  })
})

/** How often a reader swipes until something stands in the window, and the page is where they are then. */
async function swiped(page: Page, what: string | Locator) {
  const box = await (typeof what === 'string' ? page.locator(what) : what).boundingBox()
  const below = (box?.y ?? 0) + (box?.height ?? 0) - phone.viewport.height
  const swipes = Math.max(0, Math.ceil(below / swipe))
  await page.evaluate((by) => scrollBy(0, by), swipes * swipe)
  return swipes
}

test('help is no longer than five screens of a telephone, whatever is open', async () => {
  const { page } = await visit('/fr/', phone)
  const regions = page.locator('#help > details')

  for (const region of await regions.all()) {
    await region.locator('> summary').click()
    const countries = region.locator('details > summary')
    if ((await countries.count()) > 0) await countries.last().click()
    const box = await page.locator('#help').boundingBox()

    expect(box?.height).toBeLessThanOrEqual(4_500)
  }
  for (const row of await page.locator('#help details[open] > details > summary').all()) {
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(48)
  }
  expect(await page.locator('#help > [name][open]').count()).toBe(1)
})

test.each([390, 1280])(
  'all regions are rows of one width, and open is seen, at %s px',
  async (width) => {
    const { page } = await visit('/fr/', { viewport: { width, height: 800 } })
    const rows = page.locator('#help > details > summary, #help > a')
    const marks = () =>
      rows.evaluateAll((all) => all.map((row) => getComputedStyle(row, '::before').transform))

    const boxes = await Promise.all((await rows.all()).map((row) => row.boundingBox()))
    const before = await marks()
    await rows.nth(1).click()
    const after = await marks()

    expect(new Set(boxes.map((box) => box?.width)).size).toBe(1)
    expect(new Set(before).size).toBe(1)
    expect(after[1]).not.toBe(before[1])
    expect(after[0]).toBe(before[0])
  },
)

test.each(languages)('all of help comes with the first bytes in $name', ({ code }) => {
  const html = readFileSync(join(inject('site').folder, code, 'index.html'), 'utf8')
  const end = html.indexOf('</section>', html.indexOf('<section id="help"'))

  expect(html.slice(0, end)).toContain('href="tel:112"')
  expect(compressed(html.slice(0, end)).length).toBeLessThanOrEqual(roundTrip)
})

describe('help of another region', () => {
  const { help } = words('fr')

  test('is one press away, and adds nothing to the way back', async () => {
    const { page } = await visit('/', phone)
    await page.goto(new URL('fr/', inject('site').served).href)
    const entries = await page.evaluate(() => history.length)

    await page.locator('#help').getByText(help.lines.asia, { exact: true }).click()
    await page.waitForURL('**/fr/help/#asia')

    expect(await rows(page)).toHaveLength(regions.asia.length)
    const first = await page.locator('#help details[open] > details').first().boundingBox()
    expect(first?.y).toBeGreaterThan(48)
    expect(first?.y).toBeLessThan(400)
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })

  test('opens by a script where a browser does not unfold what a link leads to', async () => {
    const { page } = await visit('/fr/help/')
    await page.evaluate(() => {
      history.replaceState(null, '', '#africa')
      dispatchEvent(new HashChangeEvent('hashchange'))
    })

    expect(await rows(page)).toHaveLength(regions.africa.length)
  })

  test('is found from the page by a country’s name, with its number, and leads there', async () => {
    const { page, seen } = await visit('/fr/', phone)
    await page.locator('#country').fill('viet')
    const row = page.locator('#found a')

    await row.waitFor()
    const cells = await row.locator('> *').allTextContents()
    expect(cells.map((cell) => cell.trim())).toEqual(
      expect.arrayContaining(['Viêt Nam', expect.stringMatching(/^\d+$/)]),
    )
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(48)
    expect(seen.requests.join()).not.toMatch(/viet|help\//i)
    await row.click()
    await page.waitForURL('**/fr/help/#asia')
  })

  test('found before React comes, it does not keep the page from turning', async () => {
    const { page, seen } = await visit('/fr/', phone)
    await page.locator('#country').fill('viet')
    await page.locator('#found a').waitFor()

    await wake(page, 'fr')
    await choose(page, 'ar')
    await speaks(page, 'ar')

    expect(seen.documents).toHaveLength(1)
    // What was typed finds in the other language.
    await page.locator('#found').getByText('فيتنام', { exact: true }).waitFor()
    await page.locator('#country').fill('')
    await page.locator('#found a').waitFor({ state: 'detached' })
    expect(await page.locator('#help > a').filter({ visible: true }).count()).toBe(4)
    expect([...seen.console, ...seen.errors]).toEqual([])
  })

  test('without a network says so, and leaves the page as it is', async () => {
    const { page, context } = await visit('/fr/', phone)
    await context.setOffline(true)

    await page.locator('#help').getByText(help.lines.asia, { exact: true }).click()

    await page.locator('#status').filter({ hasText: /./ }).waitFor()
    expect(page.url()).toMatch(/\/fr\/$/)
  })
})

describe('help alone', () => {
  test.each(languages)(
    'comes in one round trip in $name, and names nothing in tabs and lists',
    ({ code }) => {
      const html = readFileSync(join(inject('site').folder, code, 'help/index.html'), 'utf8')
      const { page } = words(code)

      expect(compressed(html).length).toBeLessThanOrEqual(11_000)
      expect(html).toContain(`<title>${page.head.title}</title>`)
    },
  )

  test('needs no React, and asks for nothing but its scripts', async () => {
    const { page, seen } = await visit('/fr/help/')
    const untouched = seen.requests.length

    await page.locator('#country').click()
    await page.keyboard.type('viet')
    await page.getByText('Viêt Nam', { exact: true }).waitFor()

    expect(untouched).toBeLessThanOrEqual(4)
    expect(seen.requests.some((address) => address.endsWith(reactFile()))).toBe(false)
    expect(seen.requests.join()).not.toMatch(/viet/i)
    expect([...seen.console, ...seen.errors]).toEqual([])
  })

  test.each(sampled)('prints on one sheet or two in $name, folded as it is', async ({ code }) => {
    const { page } = await visit(`/${code}/help/`)

    const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' }
    const sheets = String(await page.pdf({ format: 'A4', margin })).match(/\/Type\s*\/Page\b/g)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))

    // Scripts with high lines, and long languages, put the advice for others on a second one.
    expect(sheets?.length).toBeLessThanOrEqual(/^(?:ar|en|es|fr|zh)$/.test(code) ? 1 : 2)
    expect(await page.locator('#help summary b').filter({ visible: true }).count()).toBeGreaterThan(
      90,
    )
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await page.locator('#help > details[open]').count()).toBe(0)
  })

  test('leads back to the page, and to itself in every language', async () => {
    const { page } = await visit('/fr/help/', { javaScriptEnabled: false })

    const hrefs = await page
      .locator('#page :is(header, footer) a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))

    expect(hrefs).toEqual(
      expect.arrayContaining(['/fr/', ...languages.map(({ code }) => `/${code}/help/`)]),
    )
  })
})

describe('the field that finds a country', () => {
  test.each([
    { typed: 'Deutschland', found: ['Allemagne'] },
    { typed: 'GERMANY', found: ['Allemagne'] },
    { typed: 'allem', found: ['Allemagne'] },
    { typed: 'ไทย', found: ['Thaïlande'] },
    { typed: 'gb', found: ['Royaume-Uni'] },
    { typed: 'rabie', found: ['Arabie saoudite'] },
  ])('finds $found by “$typed”', async ({ typed, found }) => {
    const { page } = await visit('/fr/help/')

    await page.locator('#country').fill(typed)

    await expect.poll(() => rows(page)).toEqual(found)
    expect(await page.locator('#help output').textContent()).toContain(found[0])
  })

  test('says what to do when it knows no such country, and shows the regions again', async () => {
    const { page } = await visit('/fr/')
    await page.locator('#country').fill('all')
    await expect.poll(() => rows(page)).toEqual(['Allemagne'])

    await page.locator('#country').fill('xyz')

    await page.getByText(words('fr').help.lines.none).filter({ visible: true }).waitFor()
    const entries = page.locator('#help > :is(details, a)').filter({ visible: true })
    expect(await entries.count()).toBe(1 + Object.keys(regions).length)
    expect(await rows(page)).toEqual([])
  })

  test('finds in the language to which the page has turned', async () => {
    const { page } = await visit('/fr/')
    await choose(page, 'ar')
    await speaks(page, 'ar')

    await page.locator('#country').fill('فرن')

    await expect.poll(() => rows(page)).toEqual(['فرنسا'])
  })

  test.each(['/fr/', '/fr/help/'])(
    'shows no row for another on %s that a browser has translated',
    async (path) => {
      const { page } = await visit(path)
      // As translators do: the rows are in the order of our words still.
      await page.evaluate(() => {
        document.documentElement.lang = 'de'
      })

      await page.locator('#country').fill('Frankreich')
      await page.getByText(words('fr').help.lines.none).filter({ visible: true }).waitFor()
      expect(await rows(page)).toEqual([])

      await page.locator('#country').fill('France')
      await expect.poll(() => rows(page)).toEqual(['France'])
    },
  )

  test('leaves the regions as they are where its script does not come', async () => {
    const { page } = await visit('/fr/', {
      before: (page) => page.route('**/assets/finder*', (route) => route.abort()),
    })
    await page.locator('#country').fill('fra')

    await page.getByText(words('fr').help.lines.europe, { exact: true }).click()

    expect(await rows(page)).toHaveLength(regions.europe.length)
  })
})

/** The countries that can be seen. */
function rows(page: Page) {
  return page
    .locator('#help details details > summary > span, #found span')
    .filter({ visible: true })
    .allInnerTexts()
}

test('where a browser does not hold the place, a region stays under the hand that opens it', async () => {
  const { page } = await visit('/fr/help/', phone)
  await page.evaluate(() => document.documentElement.style.setProperty('overflow-anchor', 'none'))
  const region = (name: string) => page.getByText(name, { exact: true })
  const { asia, middleEast } = words('fr').help.lines
  await region(asia).click()
  await region(middleEast).scrollIntoViewIfNeeded()
  const before = await region(middleEast).boundingBox()

  await region(middleEast).click()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))

  const after = await region(middleEast).boundingBox()
  expect(after?.y).toBeCloseTo(before?.y ?? 0, 0)
})

test('the script that leaves is one small file', () => {
  const files = scripts().filter(({ address }) => address.includes('/quickExit'))

  expect(files).toHaveLength(1)
  expect(files[0]?.text).not.toMatch(/\bimport\b/)
  expect(compressed(files[0]?.text ?? '').length).toBeLessThanOrEqual(1_000)
})

function compressed(text: string) {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  })
}
