import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { path } from '../../site/routes.ts'
import styles from './Bar.module.css'

interface RowProps {
  /** The way out. */
  exit: ReactNode
  /** What else belongs there. */
  children?: ReactNode
}

interface BarProps extends RowProps {
  /** Where it stands, below its language: `kit/`. Nothing at the page itself. */
  below?: string
}

/**
 * Help, share, language and the way out, from everywhere on a page. The language comes last: a browser
 * may show the row while it reads the list of languages, and what stood behind it would move.
 */
export function Bar({ below, exit, children }: BarProps) {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)

  return (
    <Row exit={exit}>
      <a href={below ? path(lang, 'help/') : '#help'}>{t('top.help')}</a>
      <a href={below ? path(lang, '#share') : '#share'}>{t('quotes.share')}</a>
      {children}
    </Row>
  )
}

/** What stays at the top of the window: opaque, and in the flow, so that it begins over nothing. */
export function Row({ exit, children }: RowProps) {
  const { t } = useTranslation('page')

  return (
    <nav className={styles.bar} aria-label={t('top.day')}>
      {exit}
      {children}
    </nav>
  )
}
