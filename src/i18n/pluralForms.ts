import type { i18n as I18n } from 'i18next'
import { langOf } from './langOf.ts'

/**
 * The plural forms of a key as `data-…` attributes, `{{count}}` still in them, for the small scripts
 * that count without React.
 * @param prefix of what follows `data-`.
 * @param most to which they count, from one; forms that these numbers never take are left out.
 */
export function pluralFormsOf(
  i18n: I18n,
  key: 'top.days' | 'exit.press',
  most: number,
  prefix = '',
) {
  const lang = langOf(i18n)
  const rules = new Intl.PluralRules(lang)
  const numbers = Array.from({ length: most }, (_, before) => before + 1)
  const forms = new Set(numbers.map((number) => rules.select(number)))
  return Object.fromEntries(
    [...forms].map((form) => [
      `data-${prefix}${form}`,
      i18n.getResource(lang, 'page', `${key}_${form}`),
    ]),
  )
}
