import { useTranslation } from 'react-i18next'
import styles from './Summary.module.css'

/** What each sentence is about, and leads to. */
const parts = ['#figures', '#message', '#technology', '#technology', '#act']

/** The message in plain language, and the contents of the page: our words, and marked as ours. */
export function Summary() {
  const { t } = useTranslation()

  return (
    <section id="short" className={styles.short} aria-labelledby="short-heading">
      <div>
        <h2 id="short-heading">{t('short.heading')}</h2>
        <p className={styles.mark}>{t('short.mark')}</p>
      </div>
      <ol>
        {t('short.sentences', { returnObjects: true }).map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's place stays when its words change
          <li key={index}>
            <a href={parts[index]}>{sentence}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}
