import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './common/afterBuild.ts'
import { checksumList } from './common/checksumList.ts'

const name = 'SHA256SUMS'

/** Writes SHA256SUMS, the checksums of all files of the built site. Must be the last to write. */
export function checksums(): Plugin {
  return afterBuild('checksums', ({ dist, write }) => write(name, checksumsOf(dist)))
}

export function checksumsOf(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => path !== name)
  return checksumList(files.map((path) => [path, readFileSync(join(folder, path))] as const))
}
