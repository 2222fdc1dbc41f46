import { scripts } from 'virtual:locales/scripts'
import type { Lang } from '../site/languages.ts'

/**
 * The first published language among those a reader prefers, best first; nothing when none is published.
 * @param wanted BCP 47 tags as a browser or a storage gives them: any string may come.
 */
export function ownLanguage(wanted: readonly (string | null)[]): Lang | undefined {
  return wanted.map(published).find((found) => found !== undefined)
}

/**
 * `pt-BR` gives `pt`. CLDR turns old codes and close relatives into ours: `in` into `id`, `tl` into `fil`,
 * `prs` into `fa`. Anything that is no tag gives nothing.
 */
function published(tag: string | null) {
  try {
    // Old systems say `zh_CN` and `fr_FR.UTF-8@euro`, and `Intl` does not take `zh-yue`.
    const clean = tag?.replace(/[.@].*/, '').replaceAll('_', '-')
    const known = clean?.replace(/^(\w\w)-[a-z]{3}\b/i, '$1') ?? ''
    const { language, script } = new Intl.Locale(known).maximize()
    // Cantonese is written in Chinese.
    const code = language === 'yue' ? 'zh' : language
    // There is a script for every `Lang`, and for nothing else.
    const ours = scripts[code]
    return ours && reads(script, ours) ? (code as Lang) : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether readers of one script can read another: somebody who wants Hindi in Latin letters may not
 * read Devanagari.
 */
function reads(wanted: string | undefined, ours: string) {
  // Nastaliq is a style of Arabic. Readers of traditional Chinese read the simplified characters
  // more easily than any other language that we have.
  const alike: Record<string, string> = { Arab: 'Aran', Hant: 'Hans' }
  return wanted === ours || alike[wanted ?? ''] === ours
}
