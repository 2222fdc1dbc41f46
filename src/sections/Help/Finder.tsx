import { useTranslation } from 'react-i18next'
import styles from './Finder.module.css'

/** What is typed here goes nowhere: see `finder.ts`, which comes when the field is reached for. */
export function Finder() {
  const { t } = useTranslation('help')

  // What the finder writes is not React's to hydrate.
  return (
    <div className={styles.find}>
      <label>
        <span>{t('lines.find')}</span>
        <input id="country" type="search" autoComplete="off" spellCheck={false} />
      </label>
      <output suppressHydrationWarning>{''}</output>
      <div id="found" suppressHydrationWarning>
        {''}
      </div>
    </div>
  )
}
