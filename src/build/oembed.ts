import type { Plugin } from 'vite'
import { firstQuote, type QuoteId, quotes } from '../content/quotes.ts'
import { suggested } from '../site/embed/choice.ts'
import { embedHeight } from '../site/embed/height.ts'
import { snippet } from '../site/embed/snippet.ts'
import { type Lang, languages } from '../site/languages.ts'
import { quotePath } from '../site/routes.ts'
import { site } from '../site/site.ts'
import { afterBuild } from './common/afterBuild.ts'
import { read } from './locales/words.ts'

/**
 * Writes /{lang}/oembed.json, and one for each quote: where an address is pasted into WordPress and the
 * like, the embed appears.
 */
export function oembed(): Plugin {
  return afterBuild('oembed', async ({ root, write }) => {
    for (const { code } of languages) {
      const { title, link } = read(root, code, 'document').embed
      const answered = (quote: QuoteId) => JSON.stringify(answer(code, quote, { title, link }))
      await write(`${code}/oembed.json`, answered(firstQuote))
      for (const quote of quotes) {
        await write(`${code}/${quotePath(quote)}oembed.json`, answered(quote))
      }
    }
  })
}

/** The width in pixels that most oEmbed consumers give. */
const width = 600

/**
 * One quote, and the ways to help and to the page: WordPress gives nobody more than 1000 pixels, and what
 * lies below is in a box that scrolls and does not look so. Its ground is its own, since nobody chooses.
 *
 * @see https://oembed.com, 2.3.4.4: the "rich" type
 */
export function answer(lang: Lang, quote: QuoteId, words: { title: string; link: string }) {
  const choice = { ...suggested, quote }
  return {
    version: '1.0',
    type: 'rich',
    title: words.title,
    // WordPress makes a class of it.
    provider_name: site.host,
    provider_url: site.href,
    cache_age: 86_400,
    html: snippet({ kind: 'oembed', lang, choice, width, words }),
    width,
    height: embedHeight(lang, choice, width),
  }
}
