import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { offlineCopyLimit } from '../../src/content/kit.ts'
import { destination } from '../../src/content/quickExit.ts'
import { quotes } from '../../src/content/quotes.ts'
import { languages } from '../../src/site/languages.ts'
import { promised } from '../promises.ts'
import { visit } from './visit.ts'
import { words } from './writtenWords.ts'

const file = (lang: string) => join(inject('site').folder, lang, 'read.html')

describe.each(languages)('in $name', ({ code }) => {
  test('the copy to keep is light, and asks for nothing', () => {
    const html = readFileSync(file(code), 'utf8')

    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(offlineCopyLimit)
    expect(html).not.toMatch(
      /<(?:script|button|img|iframe|object|link(?! rel="(?:canonical"|icon" href="data:,")))\b/,
    )
    expect(html).not.toMatch(/@import|url\(/)
  })
})

test('the promises say how small the copies are', () => {
  const sizes = languages.map(({ code }) => Math.round(readFileSync(file(code)).length / 1000))

  promised('A copy to keep is small', `${Math.min(...sizes)} to ${Math.max(...sizes)} kB`, 0.03)
})

test.each(['fr', 'ar', 'my'] as const)(
  'opened from a disk, the copy in %s is whole',
  async (lang) => {
    const { page, seen } = await visit('', {
      served: pathToFileURL(file(lang)).href,
      waitUntil: 'load',
    })
    const { message, page: said, help } = words(lang)

    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')

    for (const sentence of [
      ...message.paragraphs,
      ...quotes.map((id) => message.quotes[id]),
      said.technology.tools.images.use.verb,
      said.compact.next.heading,
      help.danger.text,
    ]) {
      expect(text).toContain(sentence.replace(/\s+/g, ' '))
    }
    // Of which day it is, and where the current page stands.
    expect(text).toMatch(/\p{Nd}{4}/u)
    expect(await page.locator(`header a[href="https://example.org/${lang}/"]`).isVisible()).toBe(
      true,
    )
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(seen.requests).toHaveLength(1)
    expect(seen.console).toEqual([])
  },
)

test('every link of the copy leads on from wherever it lies', async () => {
  const { page } = await visit('', { served: pathToFileURL(file('ar')).href })

  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const dead = await page
    .locator('a[href^="#"]')
    .evaluateAll((all: HTMLAnchorElement[]) =>
      all.map(({ hash }) => hash).filter((hash) => !document.querySelector(hash)),
    )

  expect(links.filter((link) => !/^(?:https?:\/\/|tel:|#)/.test(link))).toEqual([])
  expect(links).toContain('https://example.org/fr/read.html')
  expect(dead).toEqual([])
})

test('the copy is left without a script, by its first link', async () => {
  const { page } = await visit('/fr/read.html', { javaScriptEnabled: false })

  const first = page.locator('a').first()

  expect(await first.getAttribute('href')).toBe(destination('fr'))
  expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44)
})

test('a reader is told what keeping a copy leaves behind, and gets a file with a plain name', async () => {
  const { page } = await visit('/ar/')
  const { keep } = words('ar').page
  await page.getByText(keep.heading, { exact: true }).click()
  const link = page.locator('#share a[download]')

  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])

  expect(download.suggestedFilename()).toBe('read.html')
  expect(await page.locator('#share').innerText()).toContain(keep.traces)
  expect(await link.innerText()).toContain(String(offlineCopyLimit / 1000))
})
