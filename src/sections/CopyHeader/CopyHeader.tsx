import { Trans, useTranslation } from 'react-i18next'
import { formatOf } from '../../i18n/format.ts'
import { langOf } from '../../i18n/langOf.ts'
import { leadOf } from '../../i18n/leadOf.ts'
import { address } from '../../site/routes.ts'
import styles from './CopyHeader.module.css'

interface CopyHeaderProps {
  /** The day on which the copy was made, as `2026-11-25`. */
  date: string
}

/** The header of the offline copy: on which day it was made, and the address of the page itself. */
export function CopyHeader({ date }: CopyHeaderProps) {
  const { t, i18n } = useTranslation(['page', 'document'])
  const lang = langOf(i18n)
  const day = formatOf(i18n).day(date)

  return (
    <header className={styles.copy}>
      <p className={styles.day}>{t('top.day')}</p>
      <h1>{t('top.title')}</h1>
      <p className={styles.lead}>{leadOf(i18n)}</p>
      <p>
        <Trans
          t={t}
          i18nKey="document:keep.about"
          values={{ date: day }}
          components={{
            address: (
              <a href={address(lang)}>
                <bdi dir="ltr">{address(lang)}</bdi>
              </a>
            ),
          }}
        />
      </p>
    </header>
  )
}
