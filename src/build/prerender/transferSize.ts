import { brotliCompressSync } from 'node:zlib'
import type { Weight } from '../../entries/prerender.tsx'

/** What a document fetches by itself. */
const sources = /<(?:script|img|iframe)\b[^>]* src="([^"]+)"|<link rel="stylesheet" href="([^"]+)"/g

/**
 * What the first view of a frame costs, by itself and on a page with the loader.
 * @param read gives the content of an address on our host.
 */
export function transferSize(html: string, loader: string, read: (address: string) => Buffer) {
  const fetched = [...html.matchAll(sources)].map(([, source, sheet]) =>
    read(source ?? sheet ?? ''),
  )
  const files = [Buffer.from(html), ...fetched]
  return { alone: sum(files), loaded: sum([...files, read(loader)]) }
}

function sum(files: readonly Buffer[]): Weight {
  const bytes = files.map((file) => brotliCompressSync(file).length)
  return { bytes: bytes.reduce((total, each) => total + each), requests: files.length }
}
