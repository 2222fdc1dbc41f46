import type { Plugin } from 'vite'
import { storyQuote } from '../content/quotes.ts'
import { languages } from '../site/languages.ts'
import { cardPath, storyPath } from '../site/routes.ts'
import { afterBuild } from './common/afterBuild.ts'
import { drawPictures } from './pictures/drawPictures.ts'

/**
 * Draws what a shared link shows: /{lang}/share.png for the page, /{lang}/q/{id}.png for each quote;
 * and /{lang}/story.png, which a reader of the page shares as a picture. `PICTURES=0` leaves them out,
 * for a build that will not be published.
 */
export function cards(): Plugin {
  return afterBuild('cards', async ({ root, write, prerendered }) => {
    if (process.env.PICTURES === '0') return
    const { picturesOf, bannerOf } = await prerendered()
    const wanted = []
    for (const { code } of languages) {
      const share = { ...(await bannerOf(code)), banner: 'share', scheme: 'dark' } as const
      wanted.push({ file: `${code}/${cardPath()}`, picture: share })
      for (const { id, ...said } of await picturesOf(code)) {
        const picture = { ...said, format: 'wide', scheme: 'dark' } as const
        wanted.push({ file: `${code}/${cardPath(id)}`, picture })
        if (id === storyQuote)
          wanted.push({
            file: `${code}/${storyPath}`,
            picture: { ...picture, format: 'tall' } as const,
          })
      }
    }
    const drawn = await drawPictures(
      root,
      wanted.map(({ picture }) => picture),
    )
    for (const [index, { file }] of wanted.entries()) await write(file, drawn[index]?.png ?? '')
  })
}
