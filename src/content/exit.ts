import type { Lang } from '../site/languages.ts'

/** Where a reader who leaves at once arrives: a page that anybody may have open, in their language. */
export const destinations: Record<Lang, { url: string; title: string }> = {
  fr: { url: 'https://fr.wikipedia.org/', title: 'Wikipédia' },
  en: { url: 'https://en.wikipedia.org/', title: 'Wikipedia' },
  es: { url: 'https://es.wikipedia.org/', title: 'Wikipedia' },
  ar: { url: 'https://ar.wikipedia.org/', title: 'ويكيبيديا' },
  ru: { url: 'https://ru.wikipedia.org/', title: 'Википедия' },
  zh: { url: 'https://www.weather.com.cn/', title: '天气预报' },
}
