import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { Family } from '../../picture/typography.ts'

/**
 * The fonts of families in their order of preference, as OpenType.
 * @param root the folder of the project.
 */
export function openTypeFonts(root: string, families: readonly Family[]) {
  return Promise.all(
    families.flatMap(({ family, subsets }) =>
      subsets.map(async (subset) => {
        const name = `${family}-${subset}`
        const file = `node_modules/@fontsource/${family}/files/${name}-400-normal.woff`
        return { name, bytes: unpacked(await readFile(resolve(root, file))) }
      }),
    ),
  )
}

/** Unpacks a WOFF file into the OpenType font that it holds. Format: https://www.w3.org/TR/WOFF/ */
function unpacked(woff: Buffer) {
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(12 + 16 * count)
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  let end = directory.length
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = woff.subarray(44 + 20 * index, 64 + 20 * index)
    const [offset, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(offset, offset + packed)
    const record = directory.subarray(12 + 16 * index)
    entry.copy(record, 0, 0, 4)
    entry.copy(record, 4, 16, 20)
    record.writeUInt32BE(end, 8)
    record.writeUInt32BE(length, 12)
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4)
    ;(packed < length ? inflateSync(bytes) : bytes).copy(padded)
    end += padded.length
    return padded
  })
  return Buffer.concat([directory, ...tables])
}
