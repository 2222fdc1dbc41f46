import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Header.module.css'

/**
 * The motif of the site: a lattice in which a point stands for a person. Here many are missing and
 * one is alone. Each line of the path is a row of points: its dashes have no length and are one unit
 * apart, and it is 0.1 longer than the row, or the last point would not be drawn.
 */
export function Motif() {
  return (
    <Drawing className={styles.field} box={[-0.5, -0.5, 11, 11]} scale={24}>
      <path d="M2 0h.1M4 0h6.1M1 1h.1M5 1h5.1M3 2h.1M7 2h3.1M0 3h.1M9 3h1.1M2 4h.1M9 4h1.1M10 5h.1M1 6h.1M10 6h.1M3 7h.1M9 7h1.1M2 8h.1M4 8h.1M8 8h2.1M0 9h.1M3 9h.1M5 9h1.1M7 9h3.1M4 10h6.1" />
      <path className={styles.alone} d="M6 5h.01" />
    </Drawing>
  )
}
