import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { address, languageLinks } from '../../site/routes.ts'
import { LanguageList } from '../../ui/LanguageList.tsx'
import styles from './Footer.module.css'

interface FooterProps {
  /** The page below the language that its links lead to: `kit/`. */
  below?: string
}

export function Footer({ below }: FooterProps) {
  const { t, i18n } = useTranslation(['page', 'help'])
  const lang = langOf(i18n)

  return (
    // On paper it says where help is to be found.
    <footer
      className={styles.foot}
      data-help={`${t('help:heading')}: \u2066${address(lang, 'help/')}\u2069`}
    >
      <p className={styles.independent}>{t('foot.independent')}</p>
      <p>{t('foot.rights')}</p>
      <p>{t('foot.privacy')}</p>
      <nav aria-label={t('language.all')}>
        <h2>{t('language.all')}</h2>
        <LanguageList links={languageLinks(lang, below)} />
      </nav>
    </footer>
  )
}
