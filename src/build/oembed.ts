import type { Plugin } from 'vite'
import { suggested } from '../site/embed/choice.ts'
import { embedHeight } from '../site/embed/height.ts'
import { snippet } from '../site/embed/snippet.ts'
import { type Lang, languages } from '../site/languages.ts'
import { site } from '../site/site.ts'
import { read } from './locales/words.ts'

/**
 * Writes /{lang}/oembed.json: where a page's address is pasted into WordPress and the like, the embed
 * appears.
 */
export function oembed(): Plugin {
  let root: string
  return {
    name: 'oembed',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      for (const { code } of languages) {
        const { title, link } = read(root, code, 'document').embed
        const { day } = read(root, code, 'page').top
        this.emitFile({
          type: 'asset',
          fileName: `${code}/oembed.json`,
          source: JSON.stringify(answer(code, { title, link, day })),
        })
      }
    },
  }
}

/** The width in pixels that most oEmbed consumers give. */
const width = 600

/** @see https://oembed.com, 2.3.4.4: the "rich" type */
export function answer(lang: Lang, words: { title: string; link: string; day: string }) {
  return {
    version: '1.0',
    type: 'rich',
    title: words.title,
    provider_name: words.day,
    provider_url: site.href,
    cache_age: 86_400,
    html: snippet({ kind: 'oembed', lang, width, words }),
    width,
    height: embedHeight(lang, suggested, width),
  }
}
