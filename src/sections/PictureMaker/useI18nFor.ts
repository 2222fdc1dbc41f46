import { kits, locales } from 'virtual:locales'
import type { i18n as I18n } from 'i18next'
import { useEffect, useState } from 'react'
import { createI18n } from '../../i18n/i18n.ts'
import type { Lang } from '../../site/languages.ts'

/** i18next in another language than the page's; undefined until its words have been fetched. */
export function useI18nFor(lang: Lang) {
  const [loaded, setLoaded] = useState<I18n>()

  useEffect(() => {
    let wanted = true
    load(lang).then(
      (i18n) => wanted && setLoaded(i18n),
      // The words did not come: there is nothing to draw.
      () => wanted && setLoaded(undefined),
    )
    return () => {
      wanted = false
    }
  }, [lang])

  return loaded
}

async function load(lang: Lang) {
  const [{ default: resources }, { default: kit }] = await Promise.all([
    locales[lang](),
    kits[lang](),
  ])
  const i18n = createI18n(lang, resources)
  i18n.addResourceBundle(lang, 'kit', kit)
  return i18n
}
