import { readFile } from 'node:fs/promises'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Line, line } from './line.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Bytes of a record of TLS, as our nginx.conf says; the large hosts begin with less. */
const record = 4096

/**
 * Serves a folder as a good static host does: HTTP/2 over TLS 1.3, brotli made beforehand, hashed files
 * for ever, the rest asked for again. The same for every site that is compared.
 * @param through the line between it and the reader.
 * @returns its address, with a slash at the end, and how to stop it.
 */
export async function serve(folder: string, identity: Identity, through: Line) {
  const ready = new Map<string, Promise<Buffer>>()
  const body = (file: string) => {
    const known = ready.get(file) ?? readFile(file).then((bytes) => brotliCompressSync(bytes))
    ready.set(file, known)
    return known
  }
  const server = createSecureServer(
    { ...identity, minVersion: 'TLSv1.3' },
    async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
      try {
        const bytes = await body(file)
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'content-encoding': 'br',
          'content-length': bytes.length,
          'cache-control': pathname.includes('/assets/')
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
        })
        response.end(bytes)
      } catch {
        ready.delete(file)
        response.writeHead(404).end()
      }
    },
  )
  // A browser reads a record when it has all of it, and the largest is larger than a first flight.
  server.on('secureConnection', (socket) => socket.setMaxSendFragment(record))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const slow = await line(port, through)
  return {
    address: `https://localhost:${slow.port}/`,
    close() {
      slow.close()
      server.close()
    },
  }
}

/** A key and a certificate, as PEM. */
export interface Identity {
  key: Buffer
  cert: Buffer
}
