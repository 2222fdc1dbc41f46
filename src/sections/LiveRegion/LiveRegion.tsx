import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { pluralFormsOf } from '../../i18n/pluralForms.ts'
import { inDigits } from '../../site/digits.ts'
import { language } from '../../site/languages.ts'

/**
 * Says what has happened, to the eye and to screen readers. Its `data-…` hold the words for scripts
 * that run without React. It comes last in the document: nobody needs it before the help lines.
 */
export function LiveRegion() {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)

  return (
    <p
      // `announce` and the small scripts write here.
      id="status"
      role="status"
      data-digits={language(lang).digits && inDigits(lang, '0123456789')}
      data-expired={t('exit.expired')}
      data-daystoday={t('top.today')}
      data-pass={t('share.heading')}
      {...pluralFormsOf(i18n, 'top.days', 365, 'days')}
      {...pluralFormsOf(i18n, 'exit.press', 2)}
      data-failed={t('pressFailed')}
      // React neither hydrates nor clears what scripts write here: its own text is empty for good.
      suppressHydrationWarning
    >
      {''}
    </p>
  )
}
