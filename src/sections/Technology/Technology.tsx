import { Fragment } from 'react'
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
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset breaks badly over sheets of paper */}
      <div role="group" className={styles.turn} aria-label={t('technology.turn')}>
        {choices.map((choice) => (
          <Fragment key={choice}>
            <input
              id={choice}
              type="radio"
              name="side"
              value={choice}
              defaultChecked={choice === 'both'}
            />
            <label htmlFor={choice}>{t(`technology.${choice}`)}</label>
          </Fragment>
        ))}
        <ol className={styles.tools}>
          {tools.map((tool) => (
            <li key={tool.id}>
              <h3>{t(`technology.tools.${tool.id}.name`)}</h3>
              <Side tool={tool} side="misuse" message={message} />
              <Side tool={tool} side="use" message={message} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
