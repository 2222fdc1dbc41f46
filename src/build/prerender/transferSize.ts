import { brotliCompressSync } from 'node:zlib'
import type { Weight } from '../../site/files.ts'

/** Files that a document fetches by itself. */
const sources = /<(?:script|img|iframe)\b[^>]* src="([^"]+)"|<link rel="stylesheet" href="([^"]+)"/g

/**
 * How much the first view of the embed transfers: by itself, on a page with the loader, and as an element.
 * @param folder of the frames and their scripts, as `/embed/v1/`.
 * @param read returns the content of an address of the site.
 */
export function transferSize(html: string, folder: string, read: (address: string) => Buffer) {
  const fetched = [...html.matchAll(sources)].map(([, source, sheet]) =>
    read(source ?? sheet ?? ''),
  )
  const files = [Buffer.from(html), ...fetched]
  const withScript = (name: string) => sum([...files, read(folder + name)])
  return { alone: sum(files), loaded: withScript('loader.js'), element: withScript('element.js') }
}

function sum(files: readonly Buffer[]): Weight {
  const bytes = files.map((file) => brotliCompressSync(file).length)
  return { bytes: bytes.reduce((total, each) => total + each), requests: files.length }
}
