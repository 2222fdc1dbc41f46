import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './Facts.module.css'

interface FactsProps {
  /** What a first view costs. */
  weight: { bytes: string; requests: string }
}

/** What the embed downloads and stores, for the people who must approve it. */
export function Facts({ weight }: FactsProps) {
  const { t } = useTranslation(['kit', 'page'])
  const none = t('embed.facts.none')
  const facts = { ...weight, cookies: none, storage: none, thirdParties: none }

  return (
    <div className={styles.facts}>
      <h3>{t('embed.facts.heading')}</h3>
      <dl>
        {Object.entries(facts).map(([id, value]) => (
          <div key={id}>
            <dt>{t(`embed.facts.${id as keyof typeof facts}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <p>{t('embed.facts.text')}</p>
        <CopyButton
          text={t('embed.facts.text')}
          label={t('embed.facts.copy')}
          done={t('embed.facts.copied')}
          failed={t('page:share.copyFailed')}
        />
      </div>
    </div>
  )
}
