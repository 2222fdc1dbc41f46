import { useTranslation } from 'react-i18next'
import { type Entry, isTurningPoint, timeline } from '../../content/timeline.ts'
import { formatOf } from '../../i18n/format.ts'
import line from '../../ui/Steps.module.css'
import styles from './Timeline.module.css'

export function Timeline() {
  const { t, i18n } = useTranslation()
  const { digits } = formatOf(i18n)
  const year = ({ date }: Entry) => digits(date.slice(0, 4))

  function words({ kind, id }: Entry) {
    return kind === 'event'
      ? t(`timeline.events.${id}`)
      : t('timeline.theme', { theme: t(`timeline.themes.${id}`) })
  }

  // The year is the link to the source: nothing has to be read twenty times.
  const points = (entries: readonly Entry[]) => (
    <ol className={line.steps}>
      {entries.map((entry) => (
        <li
          key={entry.kind + entry.id}
          className={entry.id === 'message' ? styles.message : undefined}
        >
          {entry.sources.map((source, index) => (
            <a key={source} href={source} aria-label={`${year(entry)}, ${t('timeline.source')}`}>
              {index ? t('timeline.source') : year(entry)}
            </a>
          ))}
          {entry.id === 'message' && <strong>{t('timeline.thisMessage')}</strong>}
          <p>{words(entry)}</p>
        </li>
      ))}
    </ol>
  )

  return (
    <section id="timeline" className={styles.timeline} aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{t('timeline.heading')}</h2>
      {points(timeline.filter(isTurningPoint))}
      <details>
        <summary>{t('timeline.others')}</summary>
        {points(timeline.filter((entry) => !isTurningPoint(entry)))}
      </details>
    </section>
  )
}
