import { useTranslation } from 'react-i18next'
import { useLang } from '../../i18n/useLang.ts'
import { usePluralForms } from '../../i18n/usePluralForms.ts'

/**
 * Where every reader is told what has happened, with the words of the scripts that tell it without
 * React. They come last: nobody needs them before the help lines.
 */
export function LiveRegion() {
  const { t, i18n } = useTranslation()
  const lang = useLang()

  return (
    <p
      id="status"
      role="status"
      data-failed={i18n.getResource(lang, 'page', 'language.failed')}
      data-expired={t('exit.expired')}
      {...usePluralForms('exit.press', 2)}
    />
  )
}
