import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { languages, ogLocale } from '../../src/site/languages.ts'
import { visit } from './visit.ts'
import { words } from './words.ts'

describe.each(['site', 'deepSite'] as const)('%s', (which) => {
  const { address, served, folder } = inject(which)
  const { pathname } = new URL(address)

  describe.each(languages)('in $name', ({ code }) => {
    test('the head tells machines what the page is', async () => {
      const { page } = await visit(`/${code}/`, { served })
      const said = words(code)

      const own = `${address}${code}/`
      expect(await page.title()).toBe(said.page.head.title)
      expect(await content(page, 'name=description')).toEqual([said.page.head.description])
      expect(await hrefs(page, 'link[rel=canonical]')).toEqual([own])
      expect(await content(page, 'property="og:title"')).toEqual([said.page.head.title])
      expect(await content(page, 'property="og:description"')).toEqual([said.page.head.description])
      expect(await content(page, 'property="og:url"')).toEqual([own])
      expect(await content(page, 'property="og:type"')).toEqual(['article'])
      expect(await content(page, 'property="og:site_name"')).toEqual([said.page.top.day])
      expect(await content(page, 'property="og:locale"')).toEqual([ogLocale(code)])
    })

    test('the head names every language and where to choose one', async () => {
      const { page } = await visit(`/${code}/`, { served })

      const alternates = await page
        .locator('link[hreflang]')
        .evaluateAll((links: HTMLLinkElement[]) => links.map((link) => [link.hreflang, link.href]))

      expect(Object.fromEntries(alternates)).toEqual({
        ...Object.fromEntries(languages.map((other) => [other.code, `${address}${other.code}/`])),
        'x-default': address,
      })
      expect(await hrefs(page, 'link[type="application/json+oembed"]')).toEqual([
        `${address}${code}/oembed.json`,
      ])
    })

    test('the message is described as a quotation', async () => {
      const { page } = await visit(`/${code}/`, { served })

      const json = await page.locator('script[type="application/ld+json"]').textContent()
      const data = JSON.parse(json ?? '')

      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Quotation',
        '@id': `${address}${code}/#message`,
        author: { '@type': 'Person', name: words(code).page.message.author },
        datePublished: '2022-07-30',
        inLanguage: code,
        text: words(code).message.quotes.crime,
      })
      expect(data.translationOfWork?.inLanguage).toBe(code === 'fr' ? undefined : 'fr')
    })

    test('every link and asset of the site stays under its path', async () => {
      const { page, seen } = await visit(`/${code}/`, { served })

      const internal = await page
        .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
        .evaluateAll((all) =>
          all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''),
        )

      expect(internal.length).toBeGreaterThan(10)
      expect(internal.filter((link) => !link.startsWith(pathname))).toEqual([])
      expect(seen.requests.length).toBeGreaterThan(1)
      expect(seen.console).toEqual([])
    })
  })

  test('the choice of language and the page for lost readers have heads too', async () => {
    const { page: chooser } = await visit('/', { served })
    const { page: lost } = await visit('/404.html', { served })

    expect(await hrefs(chooser, 'link[rel=canonical]')).toEqual([address])
    expect(await hrefs(chooser, 'link[rel=alternate]')).toHaveLength(languages.length + 1)
    expect(await content(chooser, 'name=description')).toHaveLength(1)
    expect(await content(lost, 'name=robots')).toEqual(['noindex'])
    expect(await lost.title()).toBe(words('en').page.notFound.title)
  })

  test('a language is switched under the path', async () => {
    const { page, seen } = await visit('/fr/', { served })

    await page.locator('footer a[lang=ar]').click()
    await page.locator('html[lang=ar]').waitFor()

    expect(new URL(page.url()).pathname).toBe(`${pathname}ar/`)
    expect(seen.documents).toEqual(['/fr/'])
  })

  test('the sitemap is well formed and names every page in every language', async () => {
    // The site's policy lets nobody parse markup; a test may.
    const { page } = await visit('/', { served, bypassCSP: true })
    const source = readFileSync(join(folder, 'sitemap.xml'), 'utf8')

    const { fault, urls } = await page.evaluate((xml) => {
      const map = new DOMParser().parseFromString(xml, 'application/xml')
      return {
        fault: map.querySelector('parsererror')?.textContent ?? null,
        urls: [...map.querySelectorAll('url')].map((url) => ({
          loc: url.querySelector('loc')?.textContent,
          alternates: [...url.getElementsByTagNameNS('*', 'link')].map((link) =>
            link.getAttribute('href'),
          ),
        })),
      }
    }, source)

    const addresses = languages.map(({ code }) => `${address}${code}/`)
    expect(fault).toBeNull()
    expect(urls.map(({ loc }) => loc)).toEqual(addresses)
    for (const { alternates } of urls) expect(alternates).toEqual([...addresses, address])
  })

  test('robots are welcome, and shown the sitemap', () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8')

    expect(robots).toContain(`Sitemap: ${address}sitemap.xml`)
    expect(robots).toMatch(/^Allow: \/$/m)
  })
})

function content(page: Page, which: string) {
  return page
    .locator(`meta[${which}]`)
    .evaluateAll((metas: HTMLMetaElement[]) => metas.map((meta) => meta.content))
}

function hrefs(page: Page, which: string) {
  return page
    .locator(which)
    .evaluateAll((links: HTMLLinkElement[]) => links.map((link) => link.href))
}
