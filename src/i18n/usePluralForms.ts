import { useTranslation } from 'react-i18next'
import { useLang } from './useLang.ts'

/**
 * The plural forms of a key as `data-…` attributes, `{{count}}` still in them, for the small scripts
 * that count without React.
 */
export function usePluralForms(key: 'top.days' | 'exit.press') {
  const { i18n } = useTranslation()
  const lang = useLang()
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
  return Object.fromEntries(
    pluralCategories.map((form) => [
      `data-${form}`,
      i18n.getResource(lang, 'page', `${key}_${form}`),
    ]),
  )
}
