import { useTranslation } from 'react-i18next'
import { provenance } from './provenance.ts'

/** @see provenance */
export function useProvenance() {
  return provenance(useTranslation().i18n)
}
