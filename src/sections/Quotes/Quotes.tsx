import { useTranslation } from 'react-i18next'
import { quotes } from '../../content/quotes.ts'
import { langOf } from '../../i18n/langOf.ts'
import { quoteOf } from '../../i18n/quoteOf.ts'
import { path } from '../../site/routes.ts'
import { Quote } from '../../ui/Quote.tsx'
import styles from './Quotes.module.css'

interface QuotesProps {
  /** Without React nothing can be done with a quote but read it. */
  readOnly?: boolean
}

export function Quotes({ readOnly = false }: QuotesProps) {
  const { t, i18n } = useTranslation(['page', 'message'])
  const lang = langOf(i18n)

  return (
    <section id="quotes" className={styles.quotes} aria-labelledby="quotes-heading">
      <h2 id="quotes-heading">{t('quotes.heading')}</h2>
      {quotes.map((id) => (
        <Quote
          key={id}
          id={`q-${id}`}
          quote={quoteOf(i18n, id)}
          maker={path(lang, `kit/?quote=${id}#pictures`)}
          labels={
            !readOnly && {
              link: t('quotes.link'),
              share: t('quotes.share'),
              copy: t('quotes.copy'),
              copied: t('quotes.copied'),
              failed: t('share.copyFailed'),
              picture: t('quotes.picture'),
            }
          }
        />
      ))}
    </section>
  )
}
