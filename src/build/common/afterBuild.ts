import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import type * as entry from '../../entries/prerender.tsx'

/** The site after Vite has built its scripts and styles. */
export interface Built {
  /** The folder of the project. */
  root: string
  /** The folder of the built site. */
  dist: string
  /** The path of the site on its host, with a slash at both ends. */
  base: string
  /** Writes a file into the built site. */
  write(name: string, content: string | Uint8Array): Promise<void>
  /** What `src/entries/prerender.tsx` exports, as it was built. */
  prerendered(): Promise<typeof entry>
}

/** A plugin that adds files to the built site. Such plugins run in the order of `vite.config.ts`. */
export function afterBuild(name: string, handler: (built: Built) => Promise<void>) {
  let config: ResolvedConfig
  return {
    name,
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      async handler({ environments }) {
        const { root, base, build } = config
        const dist = resolve(root, build.outDir)
        const { outDir } = environments.prerender?.config.build ?? build
        await handler({
          root,
          dist,
          base,
          async write(name, content) {
            const file = resolve(dist, name)
            await mkdir(dirname(file), { recursive: true })
            await writeFile(file, content)
          },
          prerendered: () => import(pathToFileURL(resolve(root, outDir, 'prerender.js')).href),
        })
      },
    },
  } satisfies Plugin
}
