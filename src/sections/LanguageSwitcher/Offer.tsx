import styles from './LanguageSwitcher.module.css'

/** One line in the reader's own language, on a page in another: empty until a script has something to offer. */
export function Offer() {
  return (
    <p
      id="offer"
      className={styles.offer}
      // What the script offers is not React's to hydrate, nor, as the words of no child, to clear.
      suppressHydrationWarning
    >
      {''}
    </p>
  )
}
