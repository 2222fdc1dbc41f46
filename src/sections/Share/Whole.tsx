import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Share.module.css'

const rows = 'M0-3h.1M-1-2h2.1M-2-1h4.1M-3 0h6.1M-2 1h4.1M-1 2h2.1M0 3h.1'
const columns = 'M-3 0v.1M-2-1v2.1M-1-2v4.1M0-3v6.1M1-2v4.1M2-1v2.1M3 0v.1'

/** How the motif ends, as the lead says in words: nobody is missing, and all are joined. */
export function Whole() {
  return (
    <Drawing className={styles.whole} box={[-3.5, -3.5, 7, 7]} scale={24}>
      <path d={rows + columns} />
      <path d={rows} />
    </Drawing>
  )
}
