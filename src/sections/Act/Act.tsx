import { useTranslation } from 'react-i18next'
import { actors } from '../../content/act.ts'
import styles from './Act.module.css'

export function Act() {
  const { t } = useTranslation()

  return (
    <section id="act" aria-labelledby="act-heading">
      <h2 id="act-heading">{t('act.heading')}</h2>
      <p>{t('act.lead')}</p>
      {actors.map((actor) => (
        <div key={actor} className={styles.actor}>
          <h3>{t(`act.${actor}.name`)}</h3>
          <ul>
            {t(`act.${actor}.steps`, { returnObjects: true }).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
