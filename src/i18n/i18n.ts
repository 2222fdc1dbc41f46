import { createInstance, type FormatterModule, type i18n as I18n } from 'i18next'
import { inDigits } from '../site/digits.ts'
import type { Lang } from '../site/languages.ts'
import type { DocumentWords, KitWords, Resources } from './resources.ts'

export type Words = Resources & Partial<DocumentWords & { kit: KitWords }>

/** Numbers that are put into sentences are written in the digits of these sentences. */
const digits = {
  type: 'formatter',
  format: (value: unknown, _: unknown, lang: Lang) =>
    typeof value === 'number' ? inDigits(lang, value) : value,
} as FormatterModule

/**
 * i18next made ready for one language; others are added when the reader asks for them.
 * Nothing falls back to another language: a published language is complete, or the build stops.
 * @throws Error naming file and key, when a key is missing.
 */
export function createI18n(lang: Lang, words: Words) {
  const i18n = createInstance().use(digits)
  i18n.init({
    lng: lang,
    resources: { [lang]: words },
    defaultNS: 'page',
    fallbackLng: false,
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    react: { useSuspense: false },
    parseMissingKeyHandler(key) {
      throw new Error(`locales/${i18n.language} has no words for "${key}"`)
    },
  })
  return i18n
}

/** `changeLanguage` alone would switch to a language without words, and show keys. */
export function addWords(i18n: I18n, lang: Lang, words: Words) {
  for (const [namespace, said] of Object.entries(words)) {
    i18n.addResourceBundle(lang, namespace, said)
  }
}
