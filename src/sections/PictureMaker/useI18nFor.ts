import type { i18n as I18n } from 'i18next'
import { useEffect, useState } from 'react'
import { createI18n } from '../../i18n/i18n.ts'
import { loadKitWords } from '../../i18n/load.ts'
import type { Lang } from '../../site/languages.ts'

/** i18next in another language than the page's; undefined until its words have been fetched, null if they did not come. */
export function useI18nFor(lang: Lang) {
  const [loaded, setLoaded] = useState<I18n | null>()

  useEffect(() => {
    let wanted = true
    // What failed was another language.
    setLoaded((before) => before ?? undefined)
    loadKitWords(lang).then(
      (words) => wanted && setLoaded(createI18n(lang, words)),
      () => wanted && setLoaded(null),
    )
    return () => {
      wanted = false
    }
  }, [lang])

  return loaded
}
