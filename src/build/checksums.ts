import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

const name = 'SHA256SUMS'

/** Writes SHA256SUMS over all files of the built site, as `sha256sum --check` reads it. Goes last. */
export function checksums(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'checksums',
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      async handler() {
        const dist = resolve(config.root, config.build.outDir)
        await writeFile(join(dist, name), checksumsOf(dist))
      },
    },
  }
}

export function checksumsOf(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== name)
    .sort()
    .map((path) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
      return `${hash}  ${path}\n`
    })
    .join('')
}
