import type { Plugin } from 'vite'
import { firstQuote } from '../content/quotes.ts'
import { languages } from '../site/languages.ts'
import { cardPath } from '../site/routes.ts'
import { afterBuild } from './common/afterBuild.ts'
import { drawPictures } from './pictures/drawPictures.ts'

/**
 * Draws what a shared link shows: /{lang}/share.png for the page, /{lang}/q/{id}.png for each quote.
 * `PICTURES=0` leaves them out, for a build that will not be published.
 */
export function cards(): Plugin {
  return afterBuild('cards', async ({ root, write, prerendered }) => {
    if (process.env.PICTURES === '0') return
    const { picturesOf } = await prerendered()
    const wanted = []
    for (const { code } of languages) {
      for (const { id, ...said } of await picturesOf(code)) {
        const picture = { ...said, format: 'wide', scheme: 'dark' } as const
        wanted.push({ file: `${code}/${cardPath(id)}`, picture })
        // The page holds the whole message, so all of its points are linked.
        if (id === firstQuote)
          wanted.push({ file: `${code}/${cardPath()}`, picture: { ...picture, linked: 1 } })
      }
    }
    const drawn = await drawPictures(
      root,
      wanted.map(({ picture }) => picture),
    )
    for (const [index, { file }] of wanted.entries()) await write(file, drawn[index] ?? '')
  })
}
