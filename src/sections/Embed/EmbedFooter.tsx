import { Trans, useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { provenanceOf } from '../../i18n/provenance.ts'
import { path } from '../../site/routes.ts'
import '../../ui/visuallyHidden.css'
import styles from './Embed.module.css'

/** Whose words these are, who shares them, and where there is more. */
export function EmbedFooter() {
  const { t, i18n } = useTranslation(['page', 'help', 'document'])
  const lang = langOf(i18n)
  const { mark } = provenanceOf(i18n)
  const opens = <span className="visually-hidden">{` (${t('document:embed.opens')})`}</span>

  return (
    <footer className={styles.foot}>
      <p className={styles.mark}>{mark}</p>
      {/* Hidden until `entries/embed.ts` has written name and host; it finds both lines by their ids. */}
      <p id="partner" hidden>
        <Trans t={t} i18nKey="document:embed.partner" components={{ name: <bdi /> }} />
      </p>
      <p id="action" hidden>
        <a data-kind="action" href={path(lang)} rel="noopener nofollow">
          <Trans t={t} i18nKey="document:embed.action" components={{ host: <bdi dir="ltr" /> }} />
          {opens}
        </a>
      </p>
      <p className={styles.help}>
        <a data-kind="page" href={path(lang, '#help')}>
          {t('help:heading')}
          {opens}
        </a>
      </p>
      <p>
        <a data-kind="page" href={path(lang)}>
          {t('document:embed.whole')}
          {opens}
        </a>
      </p>
      <p>{t('foot.independent')}</p>
    </footer>
  )
}
