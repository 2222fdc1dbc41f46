import { useTranslation } from 'react-i18next'
import { destination } from '../../content/quickExit.ts'
import { langOf } from '../../i18n/langOf.ts'
import styles from './QuickExit.module.css'

/** A link first: it leaves without scripts. `entries/quickExit.ts` finds it by its id, and makes it leave faster and for good. */
export function QuickExit() {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)

  return (
    <div className={styles.exit}>
      <a id="exit" href={destination(lang)} rel="noreferrer" aria-describedby="exit-about">
        <span className={styles.leave}>{t('exit.leave')}</span>
        <span className={styles.hide}>{t('exit.hide')}</span>
      </a>
      <p id="exit-about" className={styles.about}>
        {t('exit.about')}
      </p>
    </div>
  )
}

/** The same in a file without scripts: no key leaves the page, so none is explained. */
export function PlainExit() {
  const { t, i18n } = useTranslation()

  return (
    <div className={styles.exit}>
      <a href={destination(langOf(i18n))} rel="noreferrer">
        {t('exit.leave')}
      </a>
    </div>
  )
}
