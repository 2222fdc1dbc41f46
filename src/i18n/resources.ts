import type page from '../../locales/en/page.json'
import type source from '../../locales/fr/message.json'
import type { Provenance } from '../content/message.ts'

/** All that one language says on the page: its files in `locales`, one file on the wire. */
export type Resources = {
  message: Omit<typeof source, 'provenance'> & { provenance: Provenance }
  page: typeof page
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page'
    resources: Resources
  }
}
