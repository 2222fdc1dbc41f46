import type { Lang } from '../site/languages.ts'

/** Where a reader who leaves at once arrives: a page that anybody may have open, in their language. */
export const destinations: Record<Lang, string> = {
  fr: 'https://fr.wikipedia.org/',
  en: 'https://en.wikipedia.org/',
  es: 'https://es.wikipedia.org/',
  ar: 'https://ar.wikipedia.org/',
  ru: 'https://ru.wikipedia.org/',
  // The encyclopaedia is out of reach in much of China; the weather is not.
  zh: 'https://www.weather.com.cn/',
}
