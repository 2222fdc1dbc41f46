import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { headersOf, inTheClear, pattern, rulesOf } from '../../src/build/hosts/headers.ts'
import { apache } from '../hosting/apache.ts'
import { cloudflare } from '../hosting/cloudflare.ts'
import type { StaticHost } from '../hosting/local.ts'
import { documents } from './matrix.ts'
import { speaks, visit, wake } from './visit.ts'

const { folder } = inject('site')

const hosts = [
  { name: 'Apache', start: apache, sent: inTheClear },
  // Its own copy of the site is always behind TLS.
  { name: "Cloudflare's runtime", start: cloudflare, sent: (headers: object) => headers },
]

describe.each(hosts)('on $name', ({ start, sent }) => {
  let host: StaticHost

  beforeAll(async () => {
    host = await start(folder)
  }, 120_000)

  afterAll(() => host?.stop())

  test.each(documents)(
    '/$address comes under its own policy, wherever the host leads',
    async ({ address, route }) => {
      const { 'Cache-Control': _, ...expected } = headersOf(rulesOf(folder), pattern(route))

      const answer = await fetch(host.address + address)
      const html = await answer.text()

      expect(answer.status).toBe(200)
      expect(html).toBe(readFileSync(join(folder, fileAt(address)), 'utf8'))
      for (const [name, value] of Object.entries(sent(expected)))
        expect(answer.headers.get(name), name).toBe(value)
      // Asked for again, so that a number that has changed is never an old one.
      expect(answer.headers.get('cache-control')).toMatch(/no-cache|max-age=0, must-revalidate/)
    },
  )

  test('whatever the page links to on the site is there', async () => {
    const html = readFileSync(join(folder, 'fr/index.html'), 'utf8')
    const linked = [...html.matchAll(/ (?:href|src)="(\/[^"#]*)/g)].map(([, path = '']) => path)
    const paths = [...new Set([...linked, '/robots.txt', '/sitemap.xml', '/fr/oembed.json'])]

    const lost: string[] = []
    for (const path of paths) {
      const { ok } = await fetch(new URL(path, host.address))
      if (!ok) lost.push(path)
    }

    expect(paths.length).toBeGreaterThan(30)
    expect(lost).toEqual([])
  })

  test.each([
    ['fr/world-day.ics', /^text\/calendar/],
    ['fr/oembed.json', /^application\/json/],
    ['fr/read.html', /^text\/html; ?charset=utf-8/],
    ['embed/v1/loader.js', /^(text|application)\/javascript/],
    ['embed/v1/element.js', /^(text|application)\/javascript/],
  ] as const)('/%s says what it is', async (address, type) => {
    const { headers } = await fetch(host.address + address)

    expect(headers.get('content-type')).toMatch(type)
  })

  test('an address that does not exist has the page for lost readers, under a policy', async () => {
    const answer = await fetch(`${host.address}xx/nothing`)
    const html = await answer.text()

    expect(answer.status).toBe(404)
    expect(html).toBe(readFileSync(join(folder, '404.html'), 'utf8'))
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/)
  })

  test('assets are kept for a year, and strangers may fetch them', async () => {
    const html = readFileSync(join(folder, 'fr/index.html'), 'utf8')
    const [, asset = ''] = html.match(/ src="(\/assets\/[^"]+\.js)"/) ?? []

    const { headers } = await fetch(new URL(asset, host.address))

    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  test('the page reads, wakes and switches', async () => {
    const { page, seen } = await visit('/fr/', { served: host.address })

    await wake(page, 'fr')
    await page.locator('footer a[lang=ar]').click()
    await speaks(page, 'ar')

    expect([...seen.console, ...seen.errors]).toEqual([])
    expect(seen.requests.filter((request) => !request.startsWith('/'))).toEqual([])
  })
})

/** The file of an address: `fr/index.html` for `fr/`. */
function fileAt(address: string) {
  return address.replace(/(^|\/)$/, '$1index.html')
}
