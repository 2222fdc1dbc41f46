import { useTranslation } from 'react-i18next'
import { destinations } from '../../content/exit.ts'
import { useLang } from '../../i18n/useLang.ts'
import styles from './QuickExit.module.css'

/** A link first: it leaves without scripts. `entries/exit.ts` makes it leave faster and for good. */
export function QuickExit() {
  const { t, i18n } = useTranslation()
  const lang = useLang()
  const { url, title } = destinations[lang]
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
  const presses = pluralCategories.map((category) => [
    `data-${category}`,
    i18n.getResource(lang, 'page', `exit.press_${category}`),
  ])

  return (
    <div className={styles.exit}>
      <a
        id="exit"
        href={url}
        rel="noreferrer"
        aria-describedby="exit-about"
        data-title={title}
        data-leaving={t('exit.leaving')}
        data-expired={t('exit.expired')}
        suppressHydrationWarning
        {...Object.fromEntries(presses)}
      >
        <span className={styles.leave}>{t('exit.leave')}</span>
        <span className={styles.hide}>{t('exit.hide')}</span>
      </a>
      <p id="exit-about" className={styles.about}>
        {t('exit.about')}
      </p>
      <p id="exit-status" role="status" className={styles.status} />
    </div>
  )
}
