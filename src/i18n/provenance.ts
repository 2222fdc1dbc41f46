import type { i18n as I18n } from 'i18next'
import { dataOf } from './dataOf.ts'
import { formatOf } from './format.ts'

/** Whose words a language's message is: the mark in that language, the UN's own version if any. */
export function provenanceOf(i18n: I18n) {
  const data = dataOf(i18n, 'message').provenance
  const mark =
    data.kind === 'reviewed'
      ? i18n.t('letter.provenance.reviewed', {
          name: data.by,
          date: formatOf(i18n).day(data.reviewedOn),
        })
      : i18n.t(`letter.provenance.${data.kind}`)
  return { mark, official: data.official }
}
