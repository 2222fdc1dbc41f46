import { useTranslation } from 'react-i18next'
import { Items } from '../../ui/Items.tsx'
import styles from './Summary.module.css'

/** The message in plain language: our words, and marked as ours. */
export function Summary() {
  const { t } = useTranslation()

  return (
    <section id="short" className={styles.short} aria-labelledby="short-heading">
      <div>
        <h2 id="short-heading">{t('short.heading')}</h2>
        <p className={styles.mark}>{t('short.mark')}</p>
      </div>
      <ol>
        <Items texts={t('short.sentences', { returnObjects: true })} />
      </ol>
    </section>
  )
}
