import type { i18n as I18n } from 'i18next'
import type { QuoteId } from '../content/quotes.ts'
import { direction, language } from '../site/languages.ts'
import { site } from '../site/site.ts'
import { langOf } from './langOf.ts'
import { quoteOf } from './quoteOf.ts'

/** What the picture of a quote says in a language, and how that language is written. */
export function pictured(i18n: I18n, id: QuoteId) {
  const lang = langOf(i18n)
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
