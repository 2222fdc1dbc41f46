import type { i18n as I18n } from 'i18next'
import type { Lang } from '../site/languages.ts'

/** The language that i18next speaks now. */
export function langOf({ language }: I18n) {
  // It is only ever asked for languages of the registry.
  return language as Lang
}
