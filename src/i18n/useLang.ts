import { useTranslation } from 'react-i18next'
import type { Lang } from '../site/languages.ts'

/** The language that the page speaks now. */
export function useLang() {
  const { i18n } = useTranslation()
  // i18next is only ever asked for languages of the registry.
  return i18n.language as Lang
}
