import type source from '../../locales/fr/message.json'

export type QuoteId = keyof typeof source.quotes

/** In the order of the message. The ids are addresses (`#q-crime`) and never change. */
export const quotes: readonly QuoteId[] = [
  'crime',
  'millions',
  'traffickers',
  'technology',
  'together',
  'compact',
  'end',
]

/** How far the message has come at a quote: from 0, people alone, to 1, all of them together. */
export function progress(id: QuoteId) {
  return quotes.indexOf(id) / (quotes.length - 1)
}

/** The one on the picture of the whole page: it says what the page is about. */
export const firstQuote: QuoteId = 'crime'
