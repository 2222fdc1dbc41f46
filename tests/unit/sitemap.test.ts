// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { map } from '../../src/build/sitemap.ts'
import { languages } from '../../src/site/languages.ts'
import { site } from '../../src/site/site.ts'

test('a search engine learns every page, and of each page its other languages', () => {
  const sitemap = new DOMParser().parseFromString(map(), 'application/xml')

  const pages = [...sitemap.querySelectorAll('url')]

  expect(sitemap.querySelector('parsererror')).toBeNull()
  expect(pages.map((page) => page.querySelector('loc')?.textContent)).toEqual(
    ['', 'help/', 'kit/'].flatMap((below) =>
      languages.map(({ code }) => `${site.href}${code}/${below}`),
    ),
  )
  for (const page of pages) {
    const below = page.querySelector('loc')?.textContent?.match(/(help|kit)\/$/)?.[0] ?? ''
    const alternates = [...page.querySelectorAll('[rel=alternate]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ])
    expect(alternates).toEqual([
      ...languages.map(({ code }) => [code, `${site.href}${code}/${below}`]),
      ...(below ? [] : [['x-default', site.href]]),
    ])
  }
})
