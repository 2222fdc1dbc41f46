import { useTranslation } from 'react-i18next'
import { useLang } from './useLang.ts'

/**
 * The plural forms of a key as `data-…` attributes, `{{count}}` still in them, for the small scripts
 * that count without React.
 * @param most to which they count, from one; forms that these numbers never take are left out, except `other`, for browsers that
 *   know no better.
 */
export function usePluralForms(key: 'top.days' | 'exit.press', most: number) {
  const { i18n } = useTranslation()
  const lang = useLang()
  const rules = new Intl.PluralRules(lang)
  const forms = new Set([
    'other',
    ...Array.from({ length: most }, (_, before) => rules.select(before + 1)),
  ])
  return Object.fromEntries(
    [...forms].map((form) => [`data-${form}`, i18n.getResource(lang, 'page', `${key}_${form}`)]),
  )
}
