import type {} from 'i18next'
import type help from '../../locales/en/help.json'
import type kit from '../../locales/en/kit.json'
import type page from '../../locales/en/page.json'
import type source from '../../locales/fr/message.json'
import type { Country, RegionId } from '../content/helplines.ts'
import type { Provenance } from '../content/message.ts'
import type { Lang } from '../site/languages.ts'

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
  /** "≤ 100 kB": how large the copy to keep is at most. */
  offlineCopy: string
}

export type KitWords = typeof kit

/** What the kit knows of the frame of every language: written into its document by the build. */
export type Frames = Record<
  Lang,
  {
    /** The frame's name and the words of the link, in the frame's language. */
    title: string
    link: string
    /** What a first view costs by itself, and what with the loader. */
    alone: Weight
    loaded: Weight
  }
>

/** Bytes, after brotli, and requests, as numbers in the language of the kit: "11,304". */
interface Weight {
  bytes: string
  requests: string
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page'
    resources: Resources & { kit: KitWords }
  }
}
