import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { leadOf } from '../../i18n/leadOf.ts'
import { language } from '../../site/languages.ts'
import { embedPath, languageLinks } from '../../site/routes.ts'
import { LanguageList } from '../../ui/LanguageList.tsx'
import styles from './Embed.module.css'

/** The header of the embed. It cannot leave the host's page, so its exit empties the embed instead. */
export function EmbedHeader() {
  const { t, i18n } = useTranslation(['page', 'document'])
  const lang = langOf(i18n)
  const links = languageLinks(lang).map((link) => ({ ...link, href: embedPath(link.code) }))

  return (
    <header className={styles.top}>
      <nav aria-label={t('language.label')}>
        <details>
          <summary>
            {language(lang).name}
            {lang !== 'en' && <span lang="en"> · Language</span>}
          </summary>
          <LanguageList links={links} target="_self" />
        </details>
      </nav>
      <button id="hide" type="button" data-hidden={t('document:embed.hidden')}>
        {t('exit.hide')}
      </button>
      <p className={styles.day}>{t('top.day')}</p>
      <h1>{t('top.title')}</h1>
      <p className={styles.lead}>{leadOf(i18n)}</p>
    </header>
  )
}
