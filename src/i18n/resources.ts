import type {} from 'i18next'
import type document from '../../locales/en/document.json'
import type help from '../../locales/en/help.json'
import type kit from '../../locales/en/kit.json'
import type page from '../../locales/en/page.json'
import type source from '../../locales/fr/message.json'
import type { Country, RegionId } from '../content/helplines.ts'
import type { Provenance } from '../content/message.ts'

/** What the article that published the message says around it. */
type Article = Pick<typeof source, 'title' | 'lead' | 'introduction'>

export type MessageFile = Omit<typeof source, 'provenance'> & { provenance: Provenance }

/** All that one language says on the page: one file on the wire. */
export type Resources = {
  message: Omit<MessageFile, keyof Article>
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
  /** "≤ 150 kB": how large the copy to keep is at most. */
  offlineCopy: string
}

export type KitWords = typeof kit

/** What only documents say, and no browser fetches. */
export type DocumentWords = { document: typeof document; article: Article }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page'
    resources: Resources & DocumentWords & { kit: KitWords }
  }
}
