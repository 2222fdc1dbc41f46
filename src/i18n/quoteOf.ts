import type { i18n as I18n, TFunction } from 'i18next'
import type { QuoteId } from '../content/quotes.ts'
import type { Lang } from '../site/languages.ts'
import { address, quotePath } from '../site/routes.ts'
import { provenance } from './provenance.ts'

/** A quote in the language of `i18n`, with all that goes along when it is passed on. */
export function quoteOf(i18n: I18n, id: QuoteId) {
  const text = inQuotationMarks(i18n.t, i18n.t(`message:quotes.${id}`))
  const credit = i18n.t('quotes.credit')
  const { mark } = provenance(i18n)
  return {
    /** With quotation marks: marks made by CSS would not be copied. */
    text,
    /** Who said it, and when. */
    credit,
    /** Whether the text is as published, or whose translation it is. */
    mark,
    withSource: `${text}\n— ${credit}\n${mark}`,
    /** The same on one line, for machines that show no more. */
    description: `${text} – ${credit}. ${mark}`,
    /** Where the quote stands alone. Wherever a quote goes, it goes with this address, because its preview shows it. */
    url: address(i18n.language as Lang, quotePath(id)),
  }
}

/** Puts the language's quotation marks round a quote, and its second ones where it quotes in turn. */
function inQuotationMarks(t: TFunction, quote: string) {
  const [open = '', close = ''] = t('quotes.quoted', { quote: '|' }).split('|')
  const inner = quote.replace(new RegExp(`${open}(.+?)${close}`, 'g'), (_, words: string) =>
    t('quotes.inner', { quote: words }),
  )
  // A quote that begins in the middle of a sentence begins with an ellipsis.
  const whole = /^\p{Ll}/u.test(inner) ? `…${inner}` : inner
  return t('quotes.quoted', { quote: whole })
}
