import type source from '../../locales/fr/message.json'

export type QuoteId = keyof typeof source.quotes

/** In the order of the message. An object, so that an id that is missing here does not compile. */
const inOrder: Record<QuoteId, true> = {
  crime: true,
  millions: true,
  traffickers: true,
  technology: true,
  together: true,
  compact: true,
  end: true,
}

/** In the order of the message. The ids are addresses (`#q-crime`, `/q/crime/`) and never change. */
export const quotes = Object.keys(inOrder) as readonly QuoteId[]

/** How far the message has come at a quote: from 0, people alone, to 1, all of them together. */
export function progress(id: QuoteId) {
  return quotes.indexOf(id) / (quotes.length - 1)
}

/** What stands for the whole message where there is room for one quote. */
export const firstQuote: QuoteId = 'crime'

/** What a reader passes on as a picture: what is to be done. */
export const storyQuote: QuoteId = 'end'
