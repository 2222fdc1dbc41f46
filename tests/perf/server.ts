import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * Serves a folder as a good static host does: brotli made beforehand, hashed files for ever, the
 * rest asked for again. The same for every site that is compared.
 * @returns its address, with a slash at the end, and how to stop it.
 */
export async function serve(folder: string) {
  const ready = new Map<string, Promise<Buffer>>()
  const body = (file: string) => {
    const known = ready.get(file) ?? readFile(file).then((bytes) => brotliCompressSync(bytes))
    ready.set(file, known)
    return known
  }
  const server = createServer(async (request, response) => {
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
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
