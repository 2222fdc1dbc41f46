import { useTranslation } from 'react-i18next'
import { tools } from '../../content/technology.ts'
import { Side } from './Side.tsx'
import styles from './Technology.module.css'

const choices = ['misuse', 'both', 'use'] as const

interface TechnologyProps {
  /** Where the message is read, as a link. */
  message?: string
}

/** The control is three radio buttons and CSS alone: it works, and both sides are seen, without scripts. */
export function Technology({ message = '#message' }: TechnologyProps) {
  const { t } = useTranslation()

  return (
    <section id="technology" className={styles.technology} aria-labelledby="technology-heading">
      <p className={styles.theme}>{t('technology.theme')}</p>
      <h2 id="technology-heading">{t('technology.heading')}</h2>
      <p>{t('technology.lead')}</p>
      <fieldset className={styles.turn}>
        <legend className="visually-hidden">{t('technology.turn')}</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              className="visually-hidden"
              type="radio"
              name="side"
              value={choice}
              defaultChecked={choice === 'both'}
            />
            <span>{t(`technology.${choice}`)}</span>
          </label>
        ))}
      </fieldset>
      <ol className={styles.tools}>
        {tools.map((tool) => (
          <li key={tool.id}>
            <h3>{t(`technology.tools.${tool.id}.name`)}</h3>
            <Side tool={tool} side="misuse" message={message} />
            <Side tool={tool} side="use" message={message} />
          </li>
        ))}
      </ol>
    </section>
  )
}
