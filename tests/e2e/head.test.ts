// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { addresses } from '../../src/content/addresses.ts'
import { languages, ogLocale } from '../../src/site/languages.ts'
import { file } from '../../src/site/routes.ts'
import { letters } from '../text.ts'
import { written } from './writtenWords.ts'

describe.each(['site', 'deepSite'] as const)('%s', (which) => {
  const { address, folder } = inject(which)
  const { pathname } = new URL(address)
  /** What a machine reads that runs nothing. */
  const parsed = (file: string) =>
    new DOMParser().parseFromString(readFileSync(join(folder, file), 'utf8'), 'text/html')

  describe.each(languages)('in $name', ({ code }) => {
    const page = parsed(`${code}/index.html`)
    const said = written(code)
    const own = `${address}${code}/`

    test('the head tells machines what the page is', () => {
      expect(page.title).toBe(said.page.head.title)
      expect(contents(page, 'name=description')).toEqual([said.document.head.description])
      expect(hrefs(page, 'link[rel=canonical]')).toEqual([own])
      expect(contents(page, 'property="og:title"')).toEqual([said.page.head.title])
      expect(contents(page, 'property="og:description"')).toEqual([said.document.head.description])
      expect(contents(page, 'property="og:url"')).toEqual([own])
      expect(contents(page, 'property="og:type"')).toEqual(['article'])
      expect(contents(page, 'property="og:site_name"')).toEqual([said.page.top.day])
      expect(contents(page, 'property="og:locale"')).toEqual([ogLocale(code)])
    })

    test('a search engine finds every language and where to choose one', () => {
      const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
      const entry = sitemap.split('<url>').find((one) => one.startsWith(`<loc>${own}</loc>`)) ?? ''

      const alternates = Object.fromEntries(
        [...entry.matchAll(/hreflang="(.+?)" href="(.+?)"/g)].map(([, lang, href]) => [lang, href]),
      )

      // Said once: the first packets of the page are for readers.
      for (const one of [page, parsed(`${code}/kit/index.html`)]) {
        expect(one.querySelectorAll('link[hreflang]')).toHaveLength(0)
      }
      expect(alternates).toEqual({
        ...Object.fromEntries(languages.map((other) => [other.code, `${address}${other.code}/`])),
        'x-default': address,
      })
    })

    test('the message is described as a quotation', () => {
      const json = page.querySelector('script[type="application/ld+json"]')?.textContent

      const data = JSON.parse(json ?? '')

      expect(data).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Quotation',
        '@id': `${own}#message`,
        author: { '@type': 'Person', name: said.page.letter.author },
        datePublished: '2022-07-30',
        inLanguage: code,
        text: said.message.quotes.crime,
      })
      expect(data.translationOfWork?.inLanguage).toBe(code === 'fr' ? undefined : 'fr')
    })

    test('a shared page and a shared quote show their own pictures, described', () => {
      const quote = parsed(`${code}/q/together/index.html`)

      const [ofPage, ofQuote] = [preview(page), preview(quote)]

      expect(ofPage.image).toBe(`${own}share.png`)
      expect(letters(ofPage['image:alt'])).toContain(letters(said.page.top.title))
      expect(ofQuote.image).toBe(`${own}q/together.png`)
      expect(letters(ofQuote['image:alt'])).toContain(letters(said.message.quotes.together))
      expect(ofQuote.url).toBe(`${own}q/together/`)
      for (const shown of [ofPage, ofQuote]) {
        expect([shown['image:width'], shown['image:height']]).toEqual(['1200', '630'])
      }
      expect(hrefs(quote, 'link[rel=canonical]')).toEqual([own])
    })

    test('every link and asset of the site stays under its path', () => {
      const internal = [
        ...page.querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]'),
      ].map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '')

      expect(internal.length).toBeGreaterThan(10)
      expect(internal.filter((link) => !link.startsWith(pathname))).toEqual([])
    })
  })

  const inFrench = addresses.filter(({ lang }) => lang === 'fr' || !lang)
  test.each(inFrench.map(file))('%s unfolds with a picture if searches may find it', (path) => {
    const page = parsed(path)

    const { image, url, title, description } = preview(page)

    if (contents(page, 'name=robots').includes('noindex')) expect(image).toBeUndefined()
    else {
      expect(existsSync(join(inject('site').folder, image?.replace(address, '') ?? ''))).toBe(true)
      expect(url).toBe(address + path.replace('index.html', ''))
      expect(title).toBeTruthy()
      expect([description]).toEqual(contents(page, 'name=description'))
      expect(contents(page, 'name="twitter:card"')).toEqual(['summary_large_image'])
    }
  })

  test('whatever a reader may paste unfolds in WordPress into a frame that is there', () => {
    const unfolding = {
      'index.html': 'en/',
      'fr/index.html': 'fr/',
      'fr/help/index.html': 'fr/',
      'fr/q/together/index.html': 'fr/q/together/',
    }

    for (const [path, at] of Object.entries(unfolding)) {
      const answers = hrefs(parsed(path), 'link[type="application/json+oembed"]')
      expect(answers).toEqual([`${address}${at}oembed.json`])
      expect(existsSync(join(inject('site').folder, at, 'oembed.json'))).toBe(true)
    }
  })

  test('the choice of language and the page for lost readers have heads too', () => {
    const chooser = parsed('index.html')
    const lost = parsed('404.html')

    expect(hrefs(chooser, 'link[rel=canonical]')).toEqual([address])
    expect(hrefs(chooser, 'link[hreflang]')).toHaveLength(languages.length + 1)
    expect(chooser.title).toContain(written('en').page.top.day)
    const [said = ''] = contents(chooser, 'name=description')
    for (const { code } of languages.slice(0, 6)) {
      expect(said).toContain(written(code).page.top.title.replaceAll('\u200b', ''))
    }
    expect(contents(lost, 'name=robots')).toEqual(['noindex'])
    expect(lost.title).toBe(written('en').document.notFound.title)
  })

  test('the sitemap is well formed and names every page in every language', () => {
    const source = readFileSync(join(folder, 'sitemap.xml'), 'utf8')

    const map = new DOMParser().parseFromString(source, 'application/xml')

    const [pages, helps, kits] = ['', 'help/', 'kit/'].map((below) =>
      languages.map(({ code }) => `${address}${code}/${below}`),
    )
    const urls = [...map.querySelectorAll('url')].map((url) => ({
      at: url.querySelector('loc')?.textContent ?? '',
      others: [...url.getElementsByTagNameNS('*', 'link')].map((link) => link.getAttribute('href')),
    }))
    expect(map.querySelector('parsererror')).toBeNull()
    expect(urls.map(({ at }) => at)).toEqual([...(pages ?? []), ...(helps ?? []), ...(kits ?? [])])
    for (const { at, others } of urls) {
      const own = at.endsWith('help/') ? helps : [...(pages ?? []), address]
      expect(others).toEqual(at.endsWith('kit/') ? kits : own)
    }
  })

  test('robots are welcome, and shown the sitemap', () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8')

    expect(robots).toContain(`Sitemap: ${address}sitemap.xml`)
    expect(robots).toMatch(/^Allow: \/$/m)
  })
})

function contents(page: Document, which: string) {
  return [...page.querySelectorAll<HTMLMetaElement>(`meta[${which}]`)].map((meta) => meta.content)
}

function hrefs(page: Document, which: string) {
  return [...page.querySelectorAll<HTMLLinkElement>(which)].map((link) => link.href)
}

/** What a network reads of an address that is shared. */
function preview(page: Document): Record<string, string> {
  const tags = [...page.querySelectorAll<HTMLMetaElement>('meta[property^="og:"]')]
  return Object.fromEntries(
    tags.map((tag) => [tag.getAttribute('property')?.slice(3), tag.content]),
  )
}
