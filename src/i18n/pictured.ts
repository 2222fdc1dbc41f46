import type { i18n as I18n } from 'i18next'
import type { QuoteId } from '../content/quotes.ts'
import { direction, type Lang, language } from '../site/languages.ts'
import { site } from '../site/site.ts'
import { quoteOf } from './quoteOf.ts'

/** What the picture of a quote says in a language, and how that language is written. */
export function pictured(i18n: I18n, id: QuoteId) {
  // i18next is only ever asked for languages of the registry.
  const lang = i18n.language as Lang
  const { script } = language(lang)
  const { text: quote, credit, mark } = quoteOf(i18n, id)
  return {
    lang,
    script,
    direction: direction({ script }),
    words: {
      quote,
      credit,
      mark,
      day: i18n.t('top.day'),
      host: (site.host + site.pathname).replace(/\/$/, ''),
    },
  } as const
}
