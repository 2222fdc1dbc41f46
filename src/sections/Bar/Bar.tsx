import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { path } from '../../site/routes.ts'
import styles from './Bar.module.css'

interface RowProps {
  /** The way out, and what else belongs there. */
  children: ReactNode
}

interface BarProps extends RowProps {
  /** Where it stands, below its language: `kit/`. Nothing at the page itself. */
  below?: string
}

/** Language, help, share and the way out, from everywhere on a page. */
export function Bar({ below, children }: BarProps) {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)

  return (
    <Row>
      {children}
      <a href={below ? path(lang, 'help/') : '#help'}>{t('top.help')}</a>
      <a href={below ? path(lang, '#share') : '#share'}>{t('quotes.share')}</a>
    </Row>
  )
}

/** What stays at the top of the window: opaque, and in the flow, so that it begins over nothing. */
export function Row({ children }: RowProps) {
  return <nav className={styles.bar}>{children}</nav>
}
