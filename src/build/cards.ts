import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import type * as entry from '../entries/prerender.tsx'
import { languages } from '../site/languages.ts'
import { drawPictures } from './pictures.ts'

/**
 * Draws what a shared link shows: /{lang}/share.png for the page, /{lang}/q/{id}.png for each quote.
 * `PICTURES=0` leaves them out of a build that nobody shares.
 */
export function cards(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'cards',
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      async handler({ environments }) {
        if (process.env.PICTURES === '0') return
        const { outDir } = environments.prerender?.config.build ?? config.build
        const { picturesOf }: typeof entry = await import(
          pathToFileURL(resolve(config.root, outDir, 'prerender.js')).href
        )
        const wanted = []
        for (const { code } of languages) {
          for (const { id, ...picture } of await picturesOf(code)) {
            const file = `${code}/q/${id}.png`
            wanted.push({ file, ...picture, format: 'wide', scheme: 'dark' } as const)
          }
        }
        const drawn = await drawPictures(
          config.root,
          wanted.map(({ file, ...picture }) => picture),
        )
        for (const [index, { file }] of wanted.entries()) {
          const target = resolve(config.root, config.build.outDir, file)
          await mkdir(dirname(target), { recursive: true })
          await writeFile(target, drawn[index] ?? '')
        }
      },
    },
  }
}
