import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { buildDate } from '../../src/build/common/buildDate.ts'
import { countries } from '../../src/build/locales/intl.ts'
import { lines, type RegionId, regions } from '../../src/content/helplines.ts'
import { day, shownCountries } from '../../src/content/trust.ts'
import { languages } from '../../src/site/languages.ts'
import { scripts } from './assets.ts'
import { sampled } from './matrix.ts'
import { visit } from './visit.ts'
import { words } from './writtenWords.ts'

/** What a server sends before it waits for an answer: ten packets. */
const packet = 1460
const roundTrip = 10 * packet

/** In each region that has one, a number that may be shown on the day of the build. */
const shown = shownCountries(day(buildDate()))
const known = (Object.keys(regions) as RegionId[]).flatMap((region) => {
  const [first] = regions[region].flatMap((country) =>
    shown[country].lines.flatMap(({ phones = [] }) => phones.map((phone) => ({ country, phone }))),
  )
  return first ? { region, country: first.country, number: first.phone.written } : []
})

describe.each(sampled)('in $name, without scripts', ({ code }) => {
  const { help } = words(code)
  const names = new Map<string, string>(Object.values(countries(code)).flat())

  test('a reader who knows the country finds its number', async () => {
    const { page } = await visit(`/${code}/`, { javaScriptEnabled: false })
    const section = page.getByRole('region', { name: help.heading })

    expect(known.length).toBeGreaterThanOrEqual(4)
    for (const { region, country, number } of known) {
      const name = names.get(country) ?? country
      const entry = section
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name, exact: true }) })
      const before = await entry.count()
      await section.getByText(help.lines[region], { exact: true }).click()

      expect(before, region).toBe(0)
      expect(await entry.getByText(number, { exact: true }).isVisible(), number).toBe(true)
    }
  })

  test('a reader in danger, and one who does not know where, are told what to do', async () => {
    const { page } = await visit(`/${code}/`, { javaScriptEnabled: false })
    await page.locator('a[href="#help"]').first().click()
    const section = page.getByRole('region', { name: help.heading })
    const { unknown, unknownText } = help.lines

    expect(await section.getByText(help.danger.text).isVisible()).toBe(true)
    expect(await section.getByText(unknownText).isVisible()).toBe(false)
    await section.getByText(unknown, { exact: true }).click()
    expect(await section.getByText(unknownText).isVisible()).toBe(true)
    for (const step of help.suspect.steps) {
      expect(await section.getByText(step).isVisible()).toBe(true)
    }
  })

  test('only a number in full international form is dialled by a touch', async () => {
    const { page } = await visit(`/${code}/`, { javaScriptEnabled: false })
    const short = lines.flatMap(({ phones }) => phones).filter(({ e164 }) => !e164)

    const dialled = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) =>
        links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })),
      )

    expect(dialled.length).toBeGreaterThan(10)
    for (const { href, text } of dialled) {
      expect(href).toMatch(/^tel:\+[1-9]\d{7,14}$/)
      expect(short.map(({ written }) => written)).not.toContain(text)
    }
  })
})

test.each(languages)('help comes with the first bytes in $name', ({ code }) => {
  const html = readFileSync(join(inject('site').folder, code, 'index.html'), 'utf8')
  const arrived = brotliDecompressSync(compressed(html).subarray(0, roundTrip), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString()
  const help = html.slice(html.indexOf('<section id="help"'))
  const whole = html.slice(0, html.indexOf(help) + help.indexOf('</section>'))
  // What to do in danger, and Africa to Asia; the rest may come a packet later.
  const folded = help.slice(0, help.indexOf('</section>')).split('<details>')

  // Before them what to do in danger, and who does not know the country.
  expect(folded).toHaveLength(2 + Object.keys(regions).length)
  expect(arrived).toContain(folded.slice(0, 5).join('<details>'))
  expect(compressed(whole).length).toBeLessThanOrEqual(roundTrip + packet)
})

/** The languages of the United Nations. */
const official = languages.filter(({ code }) => /^(ar|en|es|fr|ru|zh)$/.test(code))

test.each(official)('all of help comes with the first bytes in $name', ({ code }) => {
  const html = readFileSync(join(inject('site').folder, code, 'index.html'), 'utf8')
  const end = html.indexOf('</section>', html.indexOf('<section id="help"'))

  expect(compressed(html.slice(0, end)).length).toBeLessThanOrEqual(roundTrip)
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
