import { useTranslation } from 'react-i18next'
import { compact, compactText } from '../../content/compact.ts'
import { formatOf } from '../../i18n/format.ts'
import { langOf } from '../../i18n/langOf.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import line from '../../ui/Steps.module.css'
import styles from './DigitalCompact.module.css'

interface DigitalCompactProps {
  /** Where the editor's note on the message is read, as a link. */
  note?: string
}

export function DigitalCompact({ note = '#note-heading' }: DigitalCompactProps) {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)
  const format = formatOf(i18n)
  const { proposed, adopted, review, noteDate } = compact
  const values = { year: proposed.year, symbol: adopted.symbol }

  return (
    <section id="compact" className={styles.compact} aria-labelledby="compact-heading">
      <h2 id="compact-heading">{t('compact.heading')}</h2>
      <ol className={line.steps}>
        {(['proposed', 'adopted', 'says', 'next'] as const).map((id) => (
          <li key={id}>
            <h3>{t(`compact.${id}.heading`)}</h3>
            <p>{t(`compact.${id}.text`, values)}</p>
          </li>
        ))}
      </ol>
      <ul>
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
        <li>
          <a href={note}>{t('letter.note.heading', { date: format.day(noteDate) })}</a>
        </li>
      </ul>
    </section>
  )
}
