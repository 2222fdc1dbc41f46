import { useTranslation } from 'react-i18next'
import { quotes } from '../../content/quotes.ts'
import { langOf } from '../../i18n/langOf.ts'
import { quoteOf } from '../../i18n/quoteOf.ts'
import { cardPath, path, quotePath } from '../../site/routes.ts'
import { Quote } from '../../ui/Quote.tsx'
import { ShareButton } from '../../ui/ShareButton.tsx'
import styles from './Quotes.module.css'

interface QuotesProps {
  /** Without React nothing can be done with a quote but read it; and each may stand alone. */
  readOnly?: boolean
}

export function Quotes({ readOnly = false }: QuotesProps) {
  const { t, i18n } = useTranslation(['page', 'message'])
  const lang = langOf(i18n)

  return (
    <section id="quotes" className={styles.quotes} aria-labelledby="quotes-heading">
      <h2 id="quotes-heading">{t('quotes.heading')}</h2>
      {!readOnly && <p>{t('letter.author')}</p>}
      {quotes.map((id) => {
        const { text, credit, withSource, url } = quoteOf(i18n, id)
        return (
          <Quote key={id} id={`q-${id}`} text={text}>
            {readOnly ? (
              credit
            ) : (
              <>
                <ShareButton
                  text={withSource}
                  url={url}
                  label={t('quotes.share')}
                  copied={t('quotes.copied')}
                  failed={t('share.copyFailed')}
                />
                <a href={path(lang, cardPath(id))} download>
                  {t('quotes.picture')}
                </a>
                <a href={path(lang, quotePath(id))} aria-label={t('quotes.link')}>
                  →
                </a>
              </>
            )}
          </Quote>
        )
      })}
    </section>
  )
}
