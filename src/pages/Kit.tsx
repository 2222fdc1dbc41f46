import { useTranslation } from 'react-i18next'
import { useLang } from '../i18n/useLang.ts'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { path } from '../site/routes.ts'

/** The campaign kit for partners, one section a tool. */
export function Kit() {
  const { t } = useTranslation('kit')
  const lang = useLang()

  return (
    <>
      <header>
        <QuickExit />
        <LanguageSwitcher />
        <a href={path(lang)}>{t('back')}</a>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <main />
      <p id="status" role="status" />
    </>
  )
}
