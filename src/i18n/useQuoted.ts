import { useTranslation } from 'react-i18next'
import { quoted } from './quoted.ts'

/** @see quoted */
export function useQuoted() {
  const { t } = useTranslation()
  return (quote: string) => quoted(t, quote)
}
