import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { path } from '../../site/routes.ts'
import styles from './HelpHeader.module.css'

/** Over help alone: little, so that a number is in the first view. */
export function HelpHeader() {
  const { t, i18n } = useTranslation(['page', 'kit'])

  return (
    <header className={styles.top}>
      <h1>{t('top.day')}</h1>
      <a href={path(langOf(i18n))}>{t('kit:back')}</a>
    </header>
  )
}
