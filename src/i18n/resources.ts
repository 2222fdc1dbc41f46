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
  /** The countries with help lines, by region, in the order of their names. */
  countries: Record<RegionId, readonly Country[]>
}

export type KitWords = typeof kit

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page'
    resources: Resources & { kit: KitWords }
  }
}
