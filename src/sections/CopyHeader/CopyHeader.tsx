import { useTranslation } from 'react-i18next'
import { destination } from '../../content/quickExit.ts'
import { format } from '../../i18n/format.ts'
import { useLang } from '../../i18n/useLang.ts'
import { address } from '../../site/routes.ts'
import styles from './CopyHeader.module.css'

interface CopyHeaderProps {
  /** The day on which the copy was made, as `2026-11-25`. */
  date: string
}

/** The header of the offline copy: on which day it was made, and the address of the page itself. */
export function CopyHeader({ date }: CopyHeaderProps) {
  const { t, i18n } = useTranslation()
  const lang = useLang()
  const day = format(i18n).day(date)
  const [before = '', after = ''] = t('keep.about', { date: day, address: '|' }).split('|')

  return (
    <header className={styles.copy}>
      {/* A plain link: without scripts no key leaves the page, so none is explained. */}
      <a className={styles.exit} href={destination(lang)} rel="noreferrer">
        {t('exit.leave')}
      </a>
      <p className={styles.day}>{t('top.day')}</p>
      <h1>{t('top.title')}</h1>
      <p className={styles.lead}>{t('top.lead')}</p>
      <p>
        {before}
        <a href={address(lang)}>
          <bdi dir="ltr">{address(lang)}</bdi>
        </a>
        {after}
      </p>
    </header>
  )
}
