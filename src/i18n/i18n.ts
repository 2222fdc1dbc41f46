import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Lang } from '../site/languages.ts'
import type { Resources } from './resources.ts'

/**
 * i18next made ready for one language; others are added when the reader asks for them.
 * Nothing falls back to another language: a published language is complete, or the build stops.
 * @throws Error naming file and key, when a key is missing.
 */
export function createI18n(lang: Lang, resources: Resources) {
  const i18n = createInstance()
  i18n.use(initReactI18next).init({
    lng: lang,
    resources: { [lang]: resources },
    ns: ['message', 'page', 'help', 'kit'],
    defaultNS: 'page',
    fallbackLng: false,
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    parseMissingKeyHandler(key) {
      throw new Error(`locales/${i18n.language} has no words for "${key}"`)
    },
  })
  return i18n
}
