import { useTranslation } from 'react-i18next'
import { format } from './format.ts'

/** @see format */
export function useFormat() {
  return format(useTranslation().i18n)
}
