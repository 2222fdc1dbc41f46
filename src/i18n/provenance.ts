import type { i18n as I18n } from 'i18next'
import type { Provenance } from '../content/message.ts'
import type { Lang } from '../site/languages.ts'
import { format } from './format.ts'

/** Whose words a language's message is: the mark in that language, the UN's own version if any. */
export function provenance(i18n: I18n) {
  // i18next is only ever asked for languages of the registry.
  const lang = i18n.language as Lang
  const data: Provenance = i18n.getResource(lang, 'message', 'provenance')
  const mark =
    data.kind === 'reviewed'
      ? i18n.t('message.provenance.reviewed', {
          name: data.by,
          date: format(i18n).day(data.reviewedOn),
        })
      : i18n.t(`message.provenance.${data.kind}`)
  return { mark, official: data.official }
}
