import type { ToolId } from '../../content/technology.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Technology.module.css'

type SideId = 'misuse' | 'use'

/**
 * Lines between the same seven by five points, for both sides of every tool; one point is the person.
 * In a misuse every line ends at the person, and the neighbours stay unlinked. In a use the lines go
 * from neighbour to neighbour, through the person and on to the edges, and enclose nobody.
 */
const lines: Record<ToolId, Record<SideId | 'person', string>> = {
  platforms: {
    person: 'M3 2h.01',
    misuse: 'M0 0 3 2 0 1M0 2H3L0 3M0 4 3 2 1 0M1 4 3 2',
    use: 'M0 1H2V2H6M3 2V4M3 2V1H5V0M1 1V3H0',
  },
  data: {
    person: 'M4 1h.01',
    misuse: 'M4 1 0 4M4 1 1 4M4 1 2 4M4 1 3 4M4 1 0 3',
    use: 'M0 3H2V2H4V0M4 1H6M4 2V4M2 3V4M2 2V1H1V0M4 2H5V3H6',
  },
  messages: {
    person: 'M2 2h.01',
    misuse: 'M2 2 6 0M2 2 6 1M2 2H6M2 2 6 3M2 2 6 4',
    use: 'M6 0V1H4V2H0M2 2V0M2 2V3H3V4M4 2V3H6M1 2V4',
  },
  images: {
    person: 'M3 2h.01',
    misuse: 'M0 0 3 2 6 0M0 4 3 2 6 4M0 2H6M2 0 3 2 4 0M2 4 3 2 4 4',
    use: 'M3 0V4M0 1H1V2H5V3H6M1 2V4M5 2V0M3 1H4M3 3H2',
  },
}

/** The lines of the other side stay faintly visible: it is the same tool. */
export function Lattice({ tool, side }: { tool: ToolId; side: SideId }) {
  const { person, [side]: drawn, [side === 'use' ? 'misuse' : 'use']: other } = lines[tool]

  return (
    <Drawing className={styles.lattice} box={[-0.5, -0.5, 7, 5]} scale={20}>
      <path className={styles.ghost} d={other} />
      <path className={styles.lines} d={drawn} />
      <path className={styles.points} d="M0 0H6.1M0 1H6.1M0 2H6.1M0 3H6.1M0 4H6.1" />
      <path className={styles.person} d={person} />
    </Drawing>
  )
}
