import { useTranslation } from 'react-i18next'
import { type QuoteId, quotes } from '../../content/quotes.ts'
import { langOf } from '../../i18n/langOf.ts'
import { quoteOf } from '../../i18n/quoteOf.ts'
import { path } from '../../site/routes.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import styles from './OneQuote.module.css'

interface OneQuoteProps {
  id: QuoteId
}

/** One quote alone, as a shared link shows it, and a link to the message that it is from. */
export function OneQuote({ id }: OneQuoteProps) {
  const { t, i18n } = useTranslation(['page', 'message'])
  const lang = langOf(i18n)
  const { text, credit, mark } = quoteOf(i18n, id)
  const place = quotes.indexOf(id)

  return (
    <div className={styles.one}>
      <header>
        <h1>{t('top.day')}</h1>
      </header>
      <main>
        <figure>
          <blockquote>
            <p>{text}</p>
          </blockquote>
          {/* A point for each quote of the message, with a line as far as this one. */}
          <Drawing className={styles.way} box={[-0.5, -0.5, quotes.length, 1]} scale={24}>
            <path className={styles.joined} d={`M0 0H${place}`} />
            <path className={styles.points} d={`M0 0h${quotes.length - 1}.1`} />
            <path className={styles.here} d={`M${place} 0h.01`} />
          </Drawing>
          <figcaption>
            <p>{credit}</p>
            <p className={styles.mark}>{mark}</p>
            <a href={path(lang, `#q-${id}`)}>{t('quotes.whole')}</a>
          </figcaption>
        </figure>
      </main>
    </div>
  )
}
