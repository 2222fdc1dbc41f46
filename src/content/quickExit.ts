import type { Lang } from '../site/languages.ts'

/** Where the encyclopaedia would not do: out of reach, or under another code. */
const elsewhere: Partial<Record<Lang, string>> = {
  // Out of reach in much of China; the weather is not.
  zh: 'https://www.weather.com.cn/',
}

/** Where a reader who leaves at once arrives: a page that anybody may have open, in their language. */
export function destination(lang: Lang) {
  return elsewhere[lang] ?? `https://${lang}.wikipedia.org/`
}
