import { useTranslation } from 'react-i18next'
import { useFrames } from '../../i18n/useFrames.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import type { EmbedForm } from './embedForm.ts'
import styles from './Facts.module.css'

/** What the embed downloads and stores, for the people who must approve it. */
export function Facts({ form }: { form: EmbedForm }) {
  const { t } = useTranslation(['kit', 'page'])
  const { alone, loaded } = useFrames()[form.lang]
  const { bytes, requests } = form.way === 'loader' ? loaded : alone
  const none = t('embed.facts.none')
  const facts = { bytes, requests, cookies: none, storage: none, thirdParties: none }

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
