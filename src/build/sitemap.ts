import type { Plugin } from 'vite'
import { languages } from '../site/languages.ts'
import { address } from '../site/routes.ts'
import { site } from '../site/site.ts'
import { afterBuild } from './common/afterBuild.ts'

/**
 * Writes /sitemap.xml, in which every page lists its other languages, and /robots.txt, which names it.
 */
export function sitemap(): Plugin {
  return afterBuild('sitemap', async ({ write }) => {
    await write('sitemap.xml', map())
    await write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', site)}\n`)
  })
}

export function map() {
  const urls = ['', 'help/', 'kit/'].flatMap(urlsOf)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

/** One page in every language. @param below what lies below each language: `help/`. */
function urlsOf(below: string) {
  const alternates = [
    ...languages.map(({ code }) => [code, address(code, below)]),
    ...(below ? [] : [['x-default', site.href]]),
  ]
    .map(([code, href]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${href}"/>`)
    .join('')
  return languages.map(({ code }) => `<url><loc>${address(code, below)}</loc>${alternates}</url>`)
}
