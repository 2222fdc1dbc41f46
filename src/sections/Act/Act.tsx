import { useTranslation } from 'react-i18next'
import { type ActorId, actors, laws } from '../../content/act.ts'
import { formatOf } from '../../i18n/format.ts'
import { langOf } from '../../i18n/langOf.ts'
import { path } from '../../site/routes.ts'
import buttons from '../../ui/Buttons.module.css'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import styles from './Act.module.css'

/** First the reader, with a control for each verb; the others, whom few readers are, folded. */
export function Act() {
  const { t, i18n } = useTranslation(['page', 'help'])
  const { digits } = formatOf(i18n)

  function steps(actor: ActorId) {
    const law = laws[actor]
    return t(`act.${actor}.steps`, { returnObjects: true }).map((step, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a step's place stays when its words change
      <li key={index}>
        {law?.step === index ? (
          <>
            <span>{step}</span>{' '}
            <ExternalLink href={law.url}>
              {t('technology.source', { name: `${law.name}, ${digits(law.year)}` })}
            </ExternalLink>
          </>
        ) : (
          step
        )}
      </li>
    ))
  }

  return (
    <section id="act" className={styles.act} aria-labelledby="act-heading">
      <h2 id="act-heading">{t('act.heading')}</h2>
      <p>{t('act.lead')}</p>
      <div>
        <h3>{t('act.you.name')}</h3>
        <ul className={buttons.buttons}>
          <li>
            <a href="#share">{t('share.heading')}</a>
          </li>
          <li>
            <a href="#help">{t('help:heading')}</a>
          </li>
          <li className={buttons.wide}>
            <a href={path(langOf(i18n), 'kit/')}>{t('share.kit')}</a>
          </li>
        </ul>
        <ul>{steps('you')}</ul>
      </div>
      <div>
        {actors.map((actor) => (
          <details key={actor}>
            <summary>{t(`act.${actor}.name`)}</summary>
            <ul>{steps(actor)}</ul>
          </details>
        ))}
      </div>
    </section>
  )
}
