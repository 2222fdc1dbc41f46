import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Motif.module.css'

const rows =
  'M0 0h10.1M0 1h10.1M0 2h10.1M0 3h10.1M0 4h10.1M0 5h10.1M0 6h10.1M0 7h10.1M0 8h10.1M0 9h10.1M0 10h10.1'
const columns =
  'M0 0v10.1M1 0v10.1M2 0v10.1M3 0v10.1M4 0v10.1M5 0v10.1M6 0v10.1M7 0v10.1M8 0v10.1M9 0v10.1M10 0v10.1'

/**
 * The motif of the site: a lattice in which a point stands for a person. Here many are missing and
 * one is alone. What the reader chooses in the lead draws lines that close in on that one, or brings
 * back the missing and joins them: then that one cannot be told from the rest.
 *
 * A row of points is a line whose dashes have no length and are one unit apart; it is 0.1 longer than
 * the row, or the last point would not be drawn.
 */
export function Motif() {
  return (
    <Drawing className={styles.field} box={[-0.5, -0.5, 11, 11]} scale={24}>
      <path className={`${styles.lines} ${styles.joined}`} pathLength={1} d={rows + columns} />
      <path
        className={`${styles.lines} ${styles.closing}`}
        pathLength={1}
        d="M4 0 6 5 7 0M10 1 6 5 10 5M9 9 6 5 5 10M2 8 6 5 2 4"
      />
      <path className={styles.missing} d={rows} />
      <path d="M2 0h.1M4 0h6.1M1 1h.1M5 1h5.1M3 2h.1M7 2h3.1M0 3h.1M9 3h1.1M2 4h.1M9 4h1.1M10 5h.1M1 6h.1M10 6h.1M3 7h.1M9 7h1.1M2 8h.1M4 8h.1M8 8h2.1M0 9h.1M3 9h.1M5 9h1.1M7 9h3.1M4 10h6.1" />
      <path className={styles.alone} d="M6 5h.01" />
    </Drawing>
  )
}
