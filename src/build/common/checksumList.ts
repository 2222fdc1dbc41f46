import { createHash } from 'node:crypto'

/** A line for each file, in the order of their names, as `sha256sum --check` reads it. */
export function checksumList(files: Iterable<readonly [name: string, content: Uint8Array]>) {
  return [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('')
}
