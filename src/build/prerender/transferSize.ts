import { brotliCompressSync } from 'node:zlib'
import type { Weight } from '../../entries/prerender.tsx'

/** Files that a document fetches by itself. */
const sources = /<(?:script|img|iframe)\b[^>]* src="([^"]+)"|<link rel="stylesheet" href="([^"]+)"/g

/**
 * How much the first view of the embed transfers, by itself and on a page with the loader.
 * @param read returns the content of an address of the site.
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
