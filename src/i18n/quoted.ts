import type { TFunction } from 'i18next'

/** Puts the language's quotation marks round a quote, and its second ones where it quotes in turn. */
export function quoted(t: TFunction, quote: string) {
  const [open = '', close = ''] = t('quotes.quoted', { quote: '|' }).split('|')
  const inner = quote.replace(new RegExp(`${open}(.+?)${close}`, 'g'), (_, words: string) =>
    t('quotes.inner', { quote: words }),
  )
  // What starts within a sentence says so.
  const whole = /^\p{Ll}/u.test(inner) ? `…${inner}` : inner
  return t('quotes.quoted', { quote: whole })
}
