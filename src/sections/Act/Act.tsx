import { useTranslation } from 'react-i18next'
import { actors, laws } from '../../content/act.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import styles from './Act.module.css'

export function Act() {
  const { t } = useTranslation()

  return (
    <section id="act" aria-labelledby="act-heading">
      <h2 id="act-heading">{t('act.heading')}</h2>
      <p>{t('act.lead')}</p>
      {actors.map((actor) => {
        const law = laws[actor]
        return (
          <div key={actor} className={styles.actor}>
            <h3>{t(`act.${actor}.name`)}</h3>
            <ul>
              {t(`act.${actor}.steps`, { returnObjects: true }).map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step's place stays when its words change
                <li key={index}>
                  {law?.step === index ? (
                    <>
                      <span>{step}</span>{' '}
                      <ExternalLink href={law.url}>
                        {t('technology.source', { name: `${law.name}, ${law.year}` })}
                      </ExternalLink>
                    </>
                  ) : (
                    step
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
