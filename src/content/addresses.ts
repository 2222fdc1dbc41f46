import { languages } from '../site/languages.ts'
import { type Route, routes } from '../site/routes.ts'
import { quotes } from './quotes.ts'

/** Every address that is prerendered: those of the site, and one for each quote alone. */
export const addresses: readonly Route[] = [
  ...routes,
  ...languages.flatMap(({ code }) =>
    quotes.map((quote): Route => ({ view: 'quote', lang: code, quote })),
  ),
]
