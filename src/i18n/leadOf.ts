import type { i18n as I18n } from 'i18next'
import { language } from '../site/languages.ts'
import { dataOf } from './dataOf.ts'
import { langOf } from './langOf.ts'

/** The sentences of the lead as one text: Chinese puts no space between sentences. */
export function leadOf(i18n: I18n) {
  const { misuse, use, said } = dataOf(i18n, 'page').top.lead
  return [misuse, use, said].join(language(langOf(i18n)).script === 'Hans' ? '' : ' ')
}
