import { useTranslation } from 'react-i18next'
import type { Provenance } from '../content/message.ts'
import { formatDay } from './format.ts'
import { useLang } from './useLang.ts'

/** Whose words the reader is looking at: the mark in the reader's language, the UN's own version if any. */
export function useProvenance() {
  const { t, i18n } = useTranslation()
  const lang = useLang()
  const provenance: Provenance = i18n.getResource(lang, 'message', 'provenance')
  const mark =
    provenance.kind === 'reviewed'
      ? t('message.provenance.reviewed', {
          name: provenance.by,
          date: formatDay(lang, provenance.reviewedOn),
        })
      : t(`message.provenance.${provenance.kind}`)
  return { mark, official: provenance.official }
}
