import { useTranslation } from 'react-i18next'
import { useLang } from '../../i18n/useLang.ts'
import { useProvenance } from '../../i18n/useProvenance.ts'
import { address } from '../../site/routes.ts'
import styles from './Embed.module.css'

/** Whose words these are, who shares them, and where there is more. */
export function EmbedFooter() {
  const { t } = useTranslation(['page', 'help'])
  const lang = useLang()
  const { mark } = useProvenance()
  const [beforeName, afterName] = t('embed.partner', { name: '|' }).split('|')
  const [beforeHost, afterHost] = t('embed.action', { host: '|' }).split('|')
  const opens = <span className="visually-hidden">{` (${t('embed.opens')})`}</span>

  return (
    <footer className={styles.foot}>
      <p className={styles.mark}>{mark}</p>
      {/* Hidden until `entries/embed.ts` has written name and host; it finds both lines by their ids. */}
      <p id="partner" hidden>
        {beforeName}
        <bdi />
        {afterName}
      </p>
      <p id="action" hidden>
        <a data-kind="action" href={address(lang)} rel="noopener nofollow">
          {beforeHost}
          <bdi dir="ltr" />
          {afterHost}
          {opens}
        </a>
      </p>
      <p className={styles.help}>
        <a data-kind="page" href={address(lang, '#help')}>
          {t('help:heading')}
          {opens}
        </a>
      </p>
      <p>
        <a data-kind="page" href={address(lang)}>
          {t('embed.whole')}
          {opens}
        </a>
      </p>
      <p>{t('foot.independent')}</p>
    </footer>
  )
}
