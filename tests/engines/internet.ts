import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { headersOf, rulesOf } from '../../src/build/hosts/headers.ts'
import { sign } from '../hosting/nginx.ts'

/** All that a browser can reach: the built site at its own address, pages of a test, and nothing else. */
export interface Internet {
  /** Host and port of the proxy that leads there. */
  proxy: string
  /** What stands at other addresses: HTML by address. */
  pages: Map<string, string>
  /** What was asked for, and from where. */
  asked: { address: string; referrer: string | undefined }[]
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Serves a built site at its public address, over TLS, behind a proxy. The policy of a frame names
 * that address, and the way out leads to other hosts: neither can be tried on a port of this machine.
 */
export async function internet(site: { address: string; folder: string }): Promise<Internet> {
  const rules = rulesOf(site.folder)
  const pages: Internet['pages'] = new Map()
  const asked: Internet['asked'] = []

  function answer({ url = '/', headers: { host, referer } }: IncomingMessage, to: ServerResponse) {
    const { href, pathname, origin } = new URL(url, `https://${host}`)
    asked.push({ address: href, referrer: referer })
    if (`${origin}/` === site.address) return ours(pathname, to)
    const page = pages.get(href) ?? `<!doctype html><title>${host}</title><p>Somewhere else`
    return to.writeHead(200, { 'content-type': types['.html'] }).end(page)
  }

  function ours(pathname: string, to: ServerResponse) {
    const named = join(site.folder, pathname)
    const file = existsSync(named) && statSync(named).isDirectory() ? `${named}index.html` : named
    const found = existsSync(file)
    const { 'Strict-Transport-Security': _, ...headers } = headersOf(
      rules,
      found ? pathname : '/404.html',
    )
    const type = types[extname(found ? file : '.html')] ?? 'application/octet-stream'
    to.writeHead(found ? 200 : 404, { ...headers, 'content-type': type })
    to.end(readFileSync(found ? file : join(site.folder, '404.html')))
  }

  const temporary = await mkdtemp(join(tmpdir(), 'july30-internet-'))
  const { key, certificate } = sign(temporary)
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, answer)
  const proxy = createProxy((_, response) => response.writeHead(502).end())
  proxy.on('connect', (_, client) => {
    const { port } = server.address() as AddressInfo
    const through = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      through.pipe(client).pipe(through)
    })
    // A browser that leaves does not say goodbye.
    for (const end of [client, through]) end.on('error', () => client.destroy())
  })
  for (const each of [server, proxy]) {
    await new Promise<void>((ready) => each.listen(0, '127.0.0.1', ready))
  }

  return {
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    pages,
    asked,
    async close() {
      for (const each of [server, proxy]) {
        each.close()
        each.closeAllConnections()
      }
      await rm(temporary, { recursive: true })
    },
  }
}
