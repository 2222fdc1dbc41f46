import { readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { headersOf, inTheClear, pattern, rulesOf } from '../../src/build/hosts/headers.ts'
import { file } from '../../src/site/routes.ts'
import { type Answer, ask, type Hosting, host } from '../hosting/nginx.ts'
import { promised } from '../promises.ts'
import { languageFile, reactFile } from './assets.ts'
import { documents } from './matrix.ts'
import { speaks, visit, wake } from './visit.ts'

/** The site behind a real nginx, as docs/deploy/nginx.conf sets it up. */
let hosting: Hosting

const { folder } = inject('site')

beforeAll(async () => {
  hosting = await host(folder)
})

afterAll(() => hosting?.stop())

describe.each(documents)('nginx, /$address', ({ address, route }) => {
  test('sends all headers over TLS, and in the clear those that need none', async () => {
    const expected = headersOf(rulesOf(folder), pattern(route))

    const secure = await ask(hosting, hosting.https + address)
    const clear = await ask(hosting, hosting.plain + address)

    expect(secure.headers).toMatchObject(lowerCase(expected))
    expect(secure.headers['strict-transport-security']).toMatch(/^max-age=\d{8}$/)
    expect(clear.headers).toMatchObject(lowerCase(inTheClear(expected)))
    expect(clear.headers['strict-transport-security']).toBeUndefined()
    expect(clear.headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
  })

  test('is sent small to whoever can unpack it, and whole to others', async () => {
    const html = readFileSync(join(folder, file(route)))

    const plain = await ask(hosting, hosting.https + address)
    const gzip = await ask(hosting, hosting.https + address, { 'accept-encoding': 'gzip' })

    expect(plain.body.equals(html)).toBe(true)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gzip.headers.vary).toContain('Accept-Encoding')
    expect(gunzipSync(gzip.body).equals(html)).toBe(true)
    if (!hosting.brotli) return
    const brotli = await ask(hosting, hosting.https + address, { 'accept-encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).equals(html)).toBe(true)
    expect(brotli.body.length).toBeLessThan(gzip.body.length)
  })

  test('is not sent again to whoever has it', async () => {
    const first = await ask(hosting, hosting.https + address, { 'accept-encoding': 'gzip, br' })
    const second = await ask(hosting, hosting.https + address, {
      'accept-encoding': 'gzip, br',
      'if-none-match': first.headers.etag,
    })

    expect(first.headers['cache-control']).toBe('no-cache')
    expect(second.status).toBe(304)
    expect(second.body).toHaveLength(0)
  })
})

test('nginx leads from http to https, to the same address', async () => {
  const { status, headers } = await ask(hosting, `${hosting.http}fr/?a=b`)

  expect(status).toBe(301)
  expect(headers.location).toBe(`${hosting.https}fr/?a=b`)
})

test('nginx has every asset kept for a year, and lets strangers fetch it', async () => {
  for (const name of readdirSync(join(folder, 'assets'))) {
    const { status, headers } = await ask(hosting, `${hosting.https}assets/${name}`)

    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(
      /^(application|text)\/javascript|^text\/css|^font\/woff2/,
    )
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['access-control-allow-origin']).toBe('*')
  }
})

test.each([
  'xx/',
  'assets/',
  'assets/old-12345678.js',
  'fr/kit/nothing',
  '.nginx/maps.conf',
  '_headers',
  '.htaccess',
])('nginx has no /%s, and says so with the page for lost readers', async (address) => {
  const { status, headers, body } = await ask(hosting, hosting.https + address)

  expect(status).toBe(404)
  expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(true)
  expect(headers).toMatchObject(lowerCase(headersOf(rulesOf(folder), '/404.html'), 'cache-control'))
  expect(headers['cache-control'] ?? '').not.toContain('immutable')
})

test('nginx leads to the last slash without saying where it lives', async () => {
  const { status, headers } = await ask(hosting, `${hosting.https}fr`)

  expect(status).toBe(301)
  expect(headers.location).toBe('/fr/')
})

test('the first words wait for no second round trip: no record of TLS is larger than a first flight', async () => {
  const { port } = new URL(hosting.https)
  const sent: Buffer[] = []
  const relay = createServer((reader) => {
    const server = connect(Number(port), '127.0.0.1')
    server.on('data', (bytes) => sent.push(bytes))
    reader.pipe(server).pipe(reader)
  })
  await new Promise<void>((ready) => relay.listen(0, '127.0.0.1', ready))
  onTestFinished(() => void relay.close())
  const relayed = new URL(hosting.https)
  relayed.port = String((relay.address() as AddressInfo).port)

  const page = await ask(hosting, `${relayed.href}fr/`)

  // A record begins with its kind, a version, and its length; before all is there, a browser reads nothing.
  const bytes = Buffer.concat(sent)
  const lengths: number[] = []
  for (let at = 0; at + 5 <= bytes.length; at += 5 + bytes.readUInt16BE(at + 3)) {
    lengths.push(bytes.readUInt16BE(at + 3))
  }
  expect(page.body.length).toBeGreaterThan(50_000)
  expect(lengths.length).toBeGreaterThan(10)
  expect(Math.max(...lengths)).toBeLessThan(5000)
})

test.each(['https', 'plain'] as const)(
  'over %s the page reads, wakes and switches',
  async (line) => {
    const { page, seen } = await visit('/fr/', { served: hosting[line], ignoreHTTPSErrors: true })

    await wake(page, 'fr')
    await page.locator('footer a[lang=ar]').click()
    await speaks(page, 'ar')

    expect([...seen.console, ...seen.errors]).toEqual([])
    expect(seen.requests.filter((request) => !request.startsWith('/'))).toEqual([])
  },
)

test('a million visits cost as much traffic as the promises say', async () => {
  const asleep = ['/fr/', '/favicon.svg', ...scriptsNamedIn('fr/index.html')]
  const awake = [...asleep, reactFile(), languageFile('fr')]
  const gigabytes = async (addresses: string[]) => {
    const answers = await Promise.all(
      addresses.map((address) =>
        ask(hosting, new URL(address, hosting.https).href, { 'accept-encoding': 'gzip, br' }),
      ),
    )
    // A million times as many bytes are as many megabytes.
    return Math.round(answers.reduce((sum, answer) => sum + size(answer), 0) / 1000)
  }

  const [reading, using] = [await gigabytes(asleep), await gigabytes(awake)]

  if (!hosting.brotli) return
  promised(
    'A million visits are little traffic',
    `${reading} GB if all only read, ${using} GB if all use a control`,
    0.1,
  )
})

test('nginx serves a site that lives under a path', async () => {
  const { address, folder: deep } = inject('deepSite')
  const below = await host(deep, new URL(address).pathname)
  try {
    const { page, seen } = await visit('/fr/', { served: below.https, ignoreHTTPSErrors: true })
    await wake(page, 'fr')
    const lost = await ask(below, `${below.https}xx/`)
    const asset = await ask(below, `${below.https}assets/${readdirSync(join(deep, 'assets'))[0]}`)

    expect([...seen.console, ...seen.errors]).toEqual([])
    expect(lost.status).toBe(404)
    expect(lost.body.equals(readFileSync(join(deep, '404.html')))).toBe(true)
    expect(lost.headers['content-security-policy']).toContain("default-src 'none'")
    expect(asset.headers['cache-control']).toContain('immutable')
  } finally {
    await below.stop()
  }
})

function lowerCase(headers: Record<string, string>, ...without: string[]) {
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !without.includes(name)),
  )
}

function scriptsNamedIn(document: string) {
  const html = readFileSync(join(folder, document), 'utf8')
  return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src)
}

/** Bytes of an answer, its headers among them as HTTP/1.1 writes them. */
function size({ headers, body }: Answer) {
  return Object.entries(headers).join('\r\n').length + body.length
}
