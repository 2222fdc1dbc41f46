import { useTranslation } from 'react-i18next'
import { type Entry, timeline } from '../../content/timeline.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import styles from './Timeline.module.css'

export function Timeline() {
  const { t } = useTranslation()

  function words({ kind, id }: Entry) {
    return kind === 'event'
      ? t(`timeline.events.${id}`)
      : t('timeline.theme', { theme: t(`timeline.themes.${id}`) })
  }

  return (
    <section id="timeline" className={styles.timeline} aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{t('timeline.heading')}</h2>
      <ol>
        {timeline.map((entry) => (
          <li
            key={entry.kind + entry.id}
            className={styles[entry.id === 'message' ? 'message' : entry.kind]}
          >
            <time dateTime={entry.date}>{entry.date.slice(0, 4)}</time>
            {entry.id === 'message' && <strong>{t('timeline.thisMessage')}</strong>}
            <p>{words(entry)}</p>
            {entry.sources.map((source) => (
              <ExternalLink key={source} href={source}>
                {t('timeline.source')}
              </ExternalLink>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
