import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import { firstQuote } from '../content/quotes.ts'
import type * as entry from '../entries/prerender.tsx'
import { languages } from '../site/languages.ts'
import { cardPath } from '../site/routes.ts'
import { drawPictures } from './pictures/drawPictures.ts'

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
          for (const { id, ...said } of await picturesOf(code)) {
            const picture = { ...said, format: 'wide', scheme: 'dark' } as const
            wanted.push({ file: `${code}/${cardPath(id)}`, ...picture })
            // The page is the whole message.
            if (id === firstQuote)
              wanted.push({ file: `${code}/${cardPath()}`, ...picture, linked: 1 })
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
