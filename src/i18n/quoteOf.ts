import type { i18n as I18n, TFunction } from 'i18next'
import type { QuoteId } from '../content/quotes.ts'
import { around } from '../site/around.ts'
import { address, quotePath } from '../site/routes.ts'
import { langOf } from './langOf.ts'
import { provenanceOf } from './provenance.ts'

/** A quote in the language of `i18n`, with all that goes along when it is passed on. */
export function quoteOf(i18n: I18n, id: QuoteId) {
  const text = inQuotationMarks(i18n.t, withOmissions(i18n, i18n.t(`message:quotes.${id}`)))
  const credit = i18n.t('quotes.credit')
  const { mark } = provenanceOf(i18n)
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
    url: address(langOf(i18n), quotePath(id)),
  }
}

/** Puts the language's quotation marks round a quote, and its second ones where it quotes in turn. */
function inQuotationMarks(t: TFunction, quote: string) {
  const [open = '', close = ''] = t('quotes.quoted', { quote: '|' }).split('|')
  // The joiner before a closing mark is there after a letter only.
  const closed = close.replace('\u200d', '$&?')
  const inner = quote.replace(new RegExp(`${open}(.+?)${closed}`, 'g'), (_, words: string) =>
    t('quotes.inner', { quote: words }),
  )
  return t('quotes.quoted', { quote: inner })
}

/** Puts a mark where the quote leaves out words at the beginning or at the end of a sentence. */
function withOmissions({ t, language }: I18n, quote: string) {
  const { before = '', after = '' } =
    t('message:paragraphs', { returnObjects: true })
      .map((paragraph) => around(quote, paragraph))
      .find(Boolean) ?? {}
  // Chinese has six dots, and no spaces.
  const [mark, space] = language === 'zh' ? ['[……]', ''] : ['[…]', '\u00a0']
  return [
    before && !endsSentence.test(before) && mark,
    quote,
    after && !endsSentence.test(quote) && mark,
  ]
    .filter(Boolean)
    .join(space)
}

/** A full stop of any language, and what may close after it. The Burmese ၊ is a comma. */
const endsSentence = /(?!၊)\p{Sentence_Terminal}[\p{Pf}\p{Pe}"\s]*$/u
