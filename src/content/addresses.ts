import { languages } from '../site/languages.ts'
import { quotes } from './quotes.ts'

/** The addresses at which a quote stands alone. */
export const quoteRoutes = languages.flatMap(({ code }) =>
  quotes.map((quote) => ({ view: 'quote' as const, lang: code, quote })),
)
