import type { i18n as I18n } from 'i18next'
import type { Resources } from './resources.ts'

/** What stands in a namespace of the language that i18next speaks: data, and words before they are filled in. */
export function dataOf<Name extends keyof Resources>(i18n: I18n, name: Name): Resources[Name] {
  return i18n.getResourceBundle(i18n.language, name)
}
