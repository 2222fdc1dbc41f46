import { crc32, deflateSync } from 'node:zlib'

/**
 * A PNG with a palette. Our pictures have two colours and the shades between them, and weigh a third of
 * what they would in full colour. If there are more than 256 shades, shades that differ only in their
 * last bits are merged.
 * @param pixels opaque RGBA, row by row.
 */
export function png(pixels: Uint32Array, width: number, height: number) {
  const { palette, indices } = indexed(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++) {
    // The first byte of a row is its filter: 0 for none, best for flat colour.
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((c) => [c & 255, (c >> 8) & 255, (c >> 16) & 255]))),
    // Level 9 saves another 2 % and takes three times as long.
    chunk('IDAT', deflateSync(rows, { level: 8 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function indexed(pixels: Uint32Array) {
  const indices = new Uint8Array(pixels.length)
  for (let lost = 0; ; lost++) {
    const mask = 0x010101 * ((255 << lost) & 255)
    const places = new Map<number, number>()
    const palette: number[] = []
    let [last, place] = [-1, 0]
    let index = 0
    for (; index < pixels.length; index++) {
      const pixel = pixels[index] ?? 0
      if (pixel !== last) {
        last = pixel
        const shade = pixel & mask
        let known = places.get(shade)
        if (known === undefined) {
          if (palette.length === 256) break
          known = palette.push(pixel) - 1
          places.set(shade, known)
        }
        place = known
      }
      indices[index] = place
    }
    if (index === pixels.length) return { palette, indices }
  }
}

/** A part of a PNG, with its length and its checksum. */
export function chunk(name: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, tail])
}
