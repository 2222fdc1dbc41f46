import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { message } from '../../content/message.ts'
import { useLang } from '../../i18n/useLang.ts'
import { showDays } from './days.ts'
import { Field } from './Field.tsx'
import styles from './Top.module.css'

interface TopProps {
  /** The ways that stand above everything: to the text, out of here, to another language. */
  children?: ReactNode
}

export function Top({ children }: TopProps) {
  const { t } = useTranslation(['page', 'help'])

  return (
    <header className={styles.top}>
      {children}
      <p className={styles.day}>{t('top.day')}</p>
      <Field />
      <h1>{t('top.title')}</h1>
      <p className={styles.date}>
        <time dateTime={message.date.slice(5)}>{t('top.date')}</time>
      </p>
      <p className={styles.lead}>{t('top.lead')}</p>
      <Days />
      <p className={styles.ways}>
        <a href="#message">{t('top.read')}</a> <a href="#help">{t('help:heading')}</a>
      </p>
    </header>
  )
}

/** Empty until a script counts: the number depends on the reader's clock. */
function Days() {
  const { t, i18n } = useTranslation()
  const lang = useLang()
  const days = useRef<HTMLParagraphElement>(null)
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
  // With their {{count}} still in them.
  const forms = pluralCategories.map((category) => [
    `data-${category}`,
    i18n.getResource(lang, 'page', `top.days_${category}`),
  ])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language
  useEffect(() => {
    if (days.current) showDays(days.current)
  }, [lang])

  return (
    <p
      ref={days}
      id="days"
      className={styles.days}
      data-today={t('top.today')}
      {...Object.fromEntries(forms)}
      // What the script wrote is not React's to hydrate, nor to clear.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an empty string
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
}
