import { largestLogo as most } from '../site/files.ts'
import type { Logo } from './logo.ts'

/** What is wrong with a file: the end of a key of the kit's words. */
type Fault = 'Type' | 'Large' | 'Pixels' | 'Broken'

export class LogoFault extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault)
    this.fault = fault
  }
}

/**
 * Reads a logo from the reader's own device. Its type is told by its first bytes, not by its name,
 * and its size in pixels is read from its header, before the browser decodes it.
 * @throws LogoFault that says what is wrong.
 */
export async function readLogo(file: File): Promise<Logo> {
  if (file.size > most.bytes) throw new LogoFault('Large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = inspect(bytes)
  const image = await decode(new Blob([bytes], { type }))
  const { naturalWidth: width, naturalHeight: height } = image
  // An SVG may have no size of its own.
  const size = width && height ? { width, height } : { width: 400, height: 400 }
  return { file, image, ...size, tone: toneOf(image, size.width / size.height) }
}

/** @returns the MIME type of a picture that is safe to decode. @throws LogoFault */
function inspect(bytes: Uint8Array) {
  if (letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') {
    check(pngSize(bytes))
    return 'image/png'
  }
  if (letters(bytes, 0, 3) === '\xff\xd8\xff') {
    check(jpegSize(bytes))
    return 'image/jpeg'
  }
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') {
    check(webpSize(bytes))
    return 'image/webp'
  }
  const text = svgText(bytes)
  if (text === undefined) throw new LogoFault('Type')
  if (tangled(text)) throw new LogoFault('Broken')
  return 'image/svg+xml'
}

function check({ width, height }: { width: number; height: number }) {
  if (width === 0 || height === 0) throw new LogoFault('Broken')
  if (width * height > most.pixels) throw new LogoFault('Pixels')
}

/** The size of a PNG, from its first chunk. The last chunk must be there, or the file was cut. */
function pngSize(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = { width: 0, height: 0 }
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = letters(bytes, at + 4, at + 8)
    if (at === 8) {
      if (name !== 'IHDR' || length !== 13) break
      size.width = view.getUint32(16)
      size.height = view.getUint32(20)
    }
    if (name === 'IEND') return size
    // Too large is said first, even of a file that is damaged too.
    if (size.width * size.height > most.pixels) return size
    at += 12 + length
  }
  throw new LogoFault('Broken')
}

/** The size of a JPEG, from its frame header. The end marker must be there, or the file was cut. */
function jpegSize(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    // C0 to CF are frame headers, but for three that hold tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
      if (size.width * size.height > most.pixels) return size
      for (let end = bytes.length - 2; end > at; end--) {
        if (bytes[end] === 0xff && bytes[end + 1] === 0xd9) return size
      }
      break
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  throw new LogoFault('Broken')
}

/** The size of a WebP, from its first chunk, which is of one of three kinds. */
function webpSize(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30 || bytes.length < view.getUint32(4, true) + 8) throw new LogoFault('Broken')
  const kind = letters(bytes, 12, 16)
  if (kind === 'VP8X') {
    // Three bytes each; the fourth is cut off.
    return {
      width: (view.getUint32(23, true) >>> 8) + 1,
      height: (view.getUint32(26, true) >>> 8) + 1,
    }
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** @returns the text of a file whose first element is `<svg>`; undefined for any other file. */
function svgText(bytes: Uint8Array) {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    const prologue =
      /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|\s)*<(?:[\w-]+:)?svg[\s>/]/i
    return prologue.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** As XML says it: by the first two bytes, or by name in the first line. */
function encodingOf(bytes: Uint8Array) {
  const start = letters(bytes, 0, 200)
  if (start.startsWith('\xff\xfe')) return 'utf-16le'
  if (start.startsWith('\xfe\xff')) return 'utf-16be'
  return start.match(/^<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)/)?.[1] ?? 'utf-8'
}

interface Element {
  inside: Element[]
  /** The id of the element that a `<use>` repeats. */
  repeats: string | undefined
}

/** How many elements an SVG may have when every `<use>` is counted as what it repeats, and how deep. */
const limit = { elements: 100_000, depth: 200 }

/**
 * Whether a small SVG becomes more than a browser can draw: a `<use>` that repeats elements with
 * `<use>` in them multiplies. Nothing else is refused: in an `<img>` no script runs and nothing is
 * fetched. Read as text, because the policy of the page lets no script parse markup; so an entity may
 * be a name, as Illustrator writes them, and hold no markup.
 */
function tangled(text: string) {
  if (/<!ENTITY\s[^"'>]*(?:"[^"]*[<&%]|'[^']*[<&%])/.test(text)) return true
  const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  const byId = new Map<string, Element>()
  const open: Element[] = [{ inside: [], repeats: undefined }]
  for (const tag of plain.matchAll(/<(\/?)([\w:.-]+)((?:[^<>"']+|"[^"]*"|'[^']*')*)>/g)) {
    const [, closes, name = '', attributes = ''] = tag
    if (closes) {
      if (open.length > 1) open.pop()
      continue
    }
    const target = attributes.match(/href\s*=\s*["']\s*#([^"']*)/)?.[1]
    const element = { inside: [], repeats: /^(\w+:)?use$/.test(name) ? target : undefined }
    open[open.length - 1]?.inside.push(element)
    const id = attributes.match(/\sid\s*=\s*["']([^"']*)/)?.[1]
    if (id && !byId.has(id)) byId.set(id, element)
    if (!attributes.endsWith('/')) open.push(element)
    if (open.length > limit.depth) return true
  }
  const counts = new Map<Element, number>()
  return count(open[0]) > limit.elements

  function count(element: Element | undefined, depth = 0): number {
    if (!element) return 0
    if (depth > limit.depth) return Infinity
    const known = counts.get(element)
    if (known !== undefined) return known
    // An element that repeats itself is not drawn.
    counts.set(element, 0)
    const { inside, repeats } = element
    const all = repeats === undefined ? inside : [...inside, byId.get(repeats)]
    const total = all.reduce((sum, each) => sum + count(each, depth + 1), 1)
    counts.set(element, total)
    return total
  }
}

/** An SVG as a `data:` address, from which browsers let a canvas be read that has drawn HTML inside. */
async function addressOf(blob: Blob) {
  if (blob.type !== 'image/svg+xml') return URL.createObjectURL(blob)
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

async function decode(blob: Blob) {
  const image = new Image()
  const url = await addressOf(blob)
  try {
    image.src = url
    await image.decode()
    return image
  } catch {
    throw new LogoFault('Broken')
  } finally {
    URL.revokeObjectURL(url)
  }
}

const sample = 64

/** How light the marks of a logo are, from 0 to 1; undefined when it has a background of its own. */
function toneOf(image: HTMLImageElement, proportion: number) {
  const canvas = document.createElement('canvas')
  canvas.width = sample
  canvas.height = Math.max(1, Math.min(sample, Math.round(sample / proportion)))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  let [light, shown] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
    light += ((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255) * alpha
    shown += alpha
  }
  const opaque = shown / ((data.length / 4) * 255)
  return opaque === 0 || opaque > 0.95 ? undefined : light / shown
}

/** Bytes as Latin letters, in which formats write their names. */
function letters(bytes: Uint8Array, from: number, to: number) {
  return String.fromCharCode(...bytes.subarray(from, to))
}
