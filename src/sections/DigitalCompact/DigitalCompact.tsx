import { useTranslation } from 'react-i18next'
import { compact, compactText } from '../../content/compact.ts'
import { formatOf } from '../../i18n/format.ts'
import { langOf } from '../../i18n/langOf.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import styles from './DigitalCompact.module.css'

export function DigitalCompact() {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)
  const format = formatOf(i18n)
  const { proposed, adopted, review, noteDate } = compact
  const steps = [
    { id: 'proposed', values: { year: proposed.year } },
    { id: 'adopted', values: { symbol: adopted.symbol } },
    { id: 'says', values: {} },
    { id: 'next', values: {} },
  ] as const

  return (
    <section id="compact" className={styles.compact} aria-labelledby="compact-heading">
      <h2 id="compact-heading">{t('compact.heading')}</h2>
      <ol className={styles.steps}>
        {steps.map(({ id, values }) => (
          <li key={id}>
            <h3>{t(`compact.${id}.heading`)}</h3>
            <p>{t(`compact.${id}.text`, values)}</p>
          </li>
        ))}
      </ol>
      <aside className={styles.note} aria-labelledby="compact-heading compact-note">
        <h3 id="compact-note">{t('letter.note.heading', { date: format.day(noteDate) })}</h3>
        <p>{t('letter.note.text')}</p>
      </aside>
      <ul className={styles.links}>
        <li>
          <ExternalLink
            href={compactText[lang] ?? compactText.default}
            lang={compactText[lang] ? lang : 'en'}
          >
            {t('compact.read')}
          </ExternalLink>
        </li>
        <li>
          <ExternalLink href={review.source} lang="fr">
            {t('compact.review')}
          </ExternalLink>
        </li>
      </ul>
    </section>
  )
}
