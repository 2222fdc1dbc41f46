import type help from '../../locales/en/help.json'
import type kit from '../../locales/en/kit.json'
import type page from '../../locales/en/page.json'
import type source from '../../locales/fr/message.json'
import type { Country, RegionId } from '../content/helplines.ts'
import type { Provenance } from '../content/message.ts'

/**
 * All that one language says on the page: its files in `locales`, one file on the wire. In the
 * browser it lacks what only a prerendered document says; `src/build/locales.ts` names that.
 */
export type Resources = {
  message: Omit<typeof source, 'provenance'> & { provenance: Provenance }
  page: typeof page
  help: typeof help
  /** The countries with help lines, by region: code and name, in the order of the names. */
  countries: Record<RegionId, readonly (readonly [Country, string])[]>
  /** Dates and numbers as `Intl` writes them at build. */
  written: Written
}

/**
 * What `Intl` writes in a language, written once, by the build, which knows every language. Chromium
 * has no words for dates, countries and large numbers in Albanian, Burmese and Nepali and would put
 * English in their place; and where browsers have them, they differ from one another.
 */
export interface Written {
  /** A date of each month, with `{d}` and `{y}` where day and year stand: "{d} de julio de {y}". */
  months: readonly string[]
  /** "156,000", by value. */
  numbers: Record<number, string>
  /** "27.6 million", by value, in the units in which the language counts large numbers. */
  large: Record<number, string>
  /** "+25%", by per cent, with the space or without that the language puts before the sign. */
  rises: Record<number, string>
}

export type KitWords = typeof kit

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page'
    resources: Resources & { kit: KitWords }
  }
}
