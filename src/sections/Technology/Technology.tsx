import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { tools } from '../../content/technology.ts'
import { Side } from './Side.tsx'
import styles from './Technology.module.css'

const sides = ['misuse', 'use'] as const

interface TechnologyProps {
  /** Where the message is read, as a link. */
  message?: string
}

/**
 * On a phone two radio buttons and CSS alone turn every tool to one side. The other is not hidden, but
 * beside it, out of view: search, focus, a link to it, and a screen reader still bring it there.
 */
export function Technology({ message = '#message' }: TechnologyProps) {
  const { t } = useTranslation()

  return (
    <section id="technology" className={styles.technology} aria-labelledby="technology-heading">
      <p className={styles.theme}>{t('technology.theme')}</p>
      <h2 id="technology-heading">{t('technology.heading')}</h2>
      <p>{t('technology.lead')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset breaks badly over sheets of paper */}
      <div role="group" className={styles.turn} aria-label={t('technology.turn')}>
        {sides.map((side) => (
          <Fragment key={side}>
            <input id={side} type="radio" name="side" defaultChecked={side === 'misuse'} />
            <label htmlFor={side}>{t(`technology.${side}`)}</label>
          </Fragment>
        ))}
        <ol className={styles.tools}>
          {tools.map((tool) => (
            <li key={tool.id}>
              <h3>{t(`technology.tools.${tool.id}.name`)}</h3>
              <div className={styles.sides}>
                {sides.map((side) => (
                  <Side key={side} tool={tool} side={side} message={message} />
                ))}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
