import { documents } from 'virtual:locales'
import type { i18n as I18n } from 'i18next'
import { held } from '../site/held.ts'
import { type Lang, languages } from '../site/languages.ts'
import { addWords, createI18n } from './i18n.ts'
import { loadKitWords } from './load.ts'

/** i18next with everything that a language says, the kit's words and those of documents too: for the build. */
export async function spoken(lang: Lang) {
  return createI18n(lang, await loadAll(lang))
}

/** The same, as a page shows it. */
export async function shown(lang: Lang) {
  const { countries, written, ...words } = await loadAll(lang)
  return createI18n(lang, { ...held(lang, words), countries, written })
}

/** The choice of language and the page for lost readers speak all languages at once. */
export async function addEveryLanguage(i18n: I18n) {
  for (const { code } of languages) addWords(i18n, code, await loadAll(code))
}

async function loadAll(lang: Lang) {
  const [words, { default: own }] = await Promise.all([loadKitWords(lang), documents[lang]()])
  return { ...words, ...own }
}
