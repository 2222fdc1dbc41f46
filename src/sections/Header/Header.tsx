import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { message } from '../../content/message.ts'
import { langOf } from '../../i18n/langOf.ts'
import { showDays } from './days.ts'
import styles from './Header.module.css'
import { Motif } from './Motif.tsx'

interface HeaderProps {
  /** What stands above: another language on offer. */
  children?: ReactNode
}

export function Header({ children }: HeaderProps) {
  const { t } = useTranslation(['page', 'help'])

  return (
    <header className={styles.top}>
      {children}
      <p className={styles.day}>{t('top.day')}</p>
      <p className={styles.date}>
        <time dateTime={message.date.slice(5)}>{t('top.date')}</time> <Days />
      </p>
      <h1>{t('top.title')}</h1>
      {/* Two radio buttons and CSS alone turn the drawing; they are named like the part that says more. */}
      <div role="radiogroup" className={styles.lead} aria-labelledby="technology-heading">
        {(['misuse', 'use'] as const).map((side) => (
          <Fragment key={side}>
            <input id={`lead-${side}`} type="radio" name="lead" />
            <label htmlFor={`lead-${side}`}>{t(`top.lead.${side}`)}</label>
          </Fragment>
        ))}
        <p>{t('top.lead.said')}</p>
        <Motif />
      </div>
      <div className={styles.ways}>
        <a href="#message">{t('top.read')}</a> <a href="#share">{t('quotes.share')}</a>{' '}
        <a href="#help">{t('help:heading')}</a>
      </div>
    </header>
  )
}

/** Empty until a script counts: the number depends on the reader's clock. `LiveRegion` holds the words. */
function Days() {
  const { i18n } = useTranslation()
  const lang = langOf(i18n)
  const days = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    if (days.current) showDays(days.current, lang)
  }, [lang])

  return (
    <span
      ref={days}
      id="days"
      // A script writes here. React must not compare it and, as its own child is '', never clears it.
      suppressHydrationWarning
    >
      {''}
    </span>
  )
}
