import { kits, locales } from 'virtual:locales'
import type { i18n as I18n } from 'i18next'
import { useEffect, useState } from 'react'
import { createI18n } from '../../i18n/i18n.ts'
import type { Lang } from '../../site/languages.ts'

/** i18next in the language of the picture, which need not be the page's; undefined until its words are here. */
export function useI18nFor(lang: Lang) {
  const [spoken, setSpoken] = useState<I18n>()

  useEffect(() => {
    let wanted = true
    speak(lang).then(
      (i18n) => wanted && setSpoken(i18n),
      // The choice stands; without its words there is nothing to draw.
      () => wanted && setSpoken(undefined),
    )
    return () => {
      wanted = false
    }
  }, [lang])

  return spoken
}

async function speak(lang: Lang) {
  const [{ default: resources }, { default: kit }] = await Promise.all([
    locales[lang](),
    kits[lang](),
  ])
  const i18n = createI18n(lang, resources)
  i18n.addResourceBundle(lang, 'kit', kit)
  return i18n
}
