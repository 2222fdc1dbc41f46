import { existsSync, readFileSync } from 'node:fs'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { suggested } from '../../src/site/embed/choice.ts'
import { type SnippetOptions, snippet } from '../../src/site/embed/snippet.ts'
import type { Lang } from '../../src/site/languages.ts'
import { patience, visit } from './visit.ts'
import { written } from './writtenWords.ts'

/** A page of `hosts/`, where `<!--embed-->` stands for what a partner has pasted. */
type Host = 'accordion' | 'nested' | 'plain' | 'resizer' | 'rtl' | 'strict' | 'tabs'

const resizer = createRequire(import.meta.url).resolve('@open-iframe-resizer/core')

let partner: string
let answers: Record<string, { body: string; headers: OutgoingHttpHeaders }> = {}

/** Another port and another name of this machine: to a browser, another site. */
const server = createServer(({ url = '/' }, response) => {
  const { body, headers } = answers[url] ?? { body: '', headers: {} }
  // What a browser asks for by itself, once for each site: that there is none is no complaint of a page.
  if (url === '/favicon.ico') return response.writeHead(204).end()
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...headers })
  return response.end(body)
})

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  await new Promise<void>((ready) => bare.listen(0, '127.0.0.1', ready))
  partner = `http://localhost:${(server.address() as AddressInfo).port}/`
})

afterAll(() => {
  server.close()
  bare.close()
})

/** Our site on a host that sends none of our headers: strangers may not read its assets. */
const bare = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost')
  const file = join(inject('site').folder, pathname.replace(/\/$/, '/index.html'))
  const type = { '.html': 'text/html', '.js': 'text/javascript' }[extname(file)]
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' })
  return response.end(readFileSync(file))
})

/** The address of that host. */
export function bareSite() {
  return `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`
}

interface HostOptions extends Omit<NonNullable<Parameters<typeof visit>[1]>, 'served'> {
  host?: Host
  headers?: OutgoingHttpHeaders
  /** What the page at `/inner` of the same host holds. */
  inner?: string
}

/** Opens a partner's page with something pasted into it. */
export async function visitHost(
  pasted: string,
  { host = 'plain', headers = {}, inner = '', ...options }: HostOptions = {},
) {
  const page = (name: Host, embed: string) =>
    readFileSync(`tests/e2e/hosts/${name}.html`, 'utf8').replace('<!--embed-->', () => embed)
  answers = {
    '/': { body: page(host, pasted), headers },
    '/inner': { body: page('plain', inner), headers },
    '/resizer.js': {
      body: readFileSync(resizer, 'utf8'),
      headers: { 'content-type': 'text/javascript' },
    },
  }
  return visit('/', { ...options, served: partner })
}

/** What the configurator gives a partner, with the address at which the tests serve the site. */
export function pasted(
  kind: SnippetOptions['kind'],
  lang: Lang,
  {
    choice = {},
    followHost = false,
  }: { choice?: Partial<typeof suggested>; followHost?: boolean } = {},
) {
  const { address, served } = inject('site')
  return snippet({
    kind,
    lang,
    choice: { ...suggested, ...choice },
    followHost,
    words: written(lang).document.embed,
  }).replaceAll(address, served)
}

/** Waits until a frame of ours speaks a language, and gives it. */
export async function frameOf(page: Page, lang: Lang) {
  const speaks = () => page.frames().find((frame) => frame.url().includes(`/embed/v1/${lang}/`))
  const end = Date.now() + patience
  while (Date.now() < end && !speaks()) await page.waitForTimeout(50)
  const frame = speaks()
  if (!frame) throw new Error(`no frame in ${lang}`)
  await frame.waitForLoadState()
  return frame
}

/** Waits until an iframe is as high as what is in it. @returns the height in pixels */
export async function fits(page: Page, lang: Lang, iframe = 'iframe') {
  const element = page.locator(iframe)
  const end = Date.now() + patience
  let heights = [0, 1]
  while (Date.now() < end && heights[0] !== heights[1]) {
    await page.waitForTimeout(50)
    const frame = await frameOf(page, lang)
    heights = await Promise.all([
      element.evaluate((box: HTMLIFrameElement) => box.clientHeight),
      // One that has just been taken out is still found, and has no page any more.
      frame
        .locator('#page')
        .evaluate((content: HTMLElement) => content.offsetHeight)
        .catch(() => 1),
    ])
  }
  const [box = 0, content = 0] = heights
  if (box !== content) throw new Error(`the frame is ${box} px high, what is in it ${content} px`)
  return box
}
