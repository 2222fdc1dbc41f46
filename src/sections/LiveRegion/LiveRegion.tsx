import { useTranslation } from 'react-i18next'
import { useLang } from '../../i18n/useLang.ts'
import { usePluralForms } from '../../i18n/usePluralForms.ts'

/**
 * Says what has happened, to the eye and to screen readers. Its `data-…` hold the words for scripts
 * that run without React. It comes last in the document: nobody needs it before the help lines.
 */
export function LiveRegion() {
  const { t, i18n } = useTranslation()
  const lang = useLang()

  return (
    <p
      // `announce` and the small scripts write here.
      id="status"
      role="status"
      data-failed={i18n.getResource(lang, 'page', 'language.failed')}
      data-expired={t('exit.expired')}
      {...usePluralForms('exit.press', 2)}
      // React neither hydrates nor clears what scripts write here: its own text is empty for good.
      suppressHydrationWarning
    >
      {''}
    </p>
  )
}
