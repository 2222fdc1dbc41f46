import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { afterBuild } from './common/afterBuild.ts'

/**
 * Writes THIRD-PARTY.txt: name, version and licence of every package whose code is in the site, and
 * of every font used in pictures and posters.
 */
export function credits(): Plugin {
  const shipped = new Set<string>()
  return {
    ...afterBuild('credits', async ({ root, write }) => {
      const fonts = Object.keys(manifest(root).devDependencies ?? {})
        .filter((name) => name.startsWith('@fontsource'))
        .map((name) => resolve(root, 'node_modules', name))
      const folders = [...shipped, ...fonts].sort((one, other) =>
        manifest(one).name < manifest(other).name ? -1 : 1,
      )
      await write('THIRD-PARTY.txt', folders.map(credit).join(`\n${'-'.repeat(72)}\n\n`))
    }),
    generateBundle(_, bundle) {
      if (this.environment.config.consumer !== 'client') return
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const id of output.moduleIds) {
          const folder = packageOf(id)
          if (folder) shipped.add(folder)
        }
      }
    },
  }
}

/** The folder of the package that a module belongs to: `…/node_modules/@scope/name`. */
function packageOf(id: string) {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
}

/** @throws Error when a package has no licence text to pass on. */
export function credit(folder: string) {
  const { name, version, license } = manifest(folder)
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (!license || !file) throw new Error(`${name} ships without a licence that we could pass on`)
  return `${name} ${version}, ${license}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

interface Manifest {
  name: string
  version: string
  license?: string
  devDependencies?: Record<string, string>
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
