import type { ToolId } from '../../content/technology.ts'
import styles from './Technology.module.css'

/**
 * The same nine by five points for every tool and for both of its sides; one of them is the person.
 * In the misuse the lines run straight at that point. In the use they go from neighbour to
 * neighbour and link it to the others.
 */
const lines: Record<ToolId, { person: string; misuse: string; use: string }> = {
  platforms: {
    person: 'M5 2h0',
    misuse: 'M0 0 5 2 0 1M0 2H5L0 3M0 4 5 2 2 0M2 4 5 2',
    use: 'M2 1H5V3H3M5 2H7V4M5 1V0M3 3V2H5',
  },
  data: {
    person: 'M6 1h0',
    misuse: 'M0 4H1V3H2V4H3V2H4V3H5V1H6M1 4 6 1M3 4 6 1',
    use: 'M0 2H2V3H4V2H6V1H8M2 2V0M4 3V4M6 2V4M2 1H4V2M6 1V0',
  },
  messages: {
    person: 'M3 2h0',
    misuse: 'M8 0 3 2M2 1H4V3H2ZM8 1 3 2M8 2H3',
    use: 'M8 0V1H6V2H3V4M3 2H1V3M3 2V0M6 2V3H5',
  },
  images: {
    person: 'M4 2h0',
    misuse: 'M0 0 4 2 0 4M8 0 4 2 8 4M2 0 4 2 2 4M6 0 4 2 6 4M4 0V4M0 2H8',
    use: 'M2 2H3V1H5V3H3V2H5H6M4 1V0M4 3V4M2 1V3M6 1V3',
  },
}

export function Lattice({ tool, side }: { tool: ToolId; side: 'misuse' | 'use' }) {
  const { person } = lines[tool]

  return (
    <svg className={styles.lattice} viewBox="-.5 -.5 9 5" aria-hidden="true">
      <path className={styles.lines} d={lines[tool][side]} />
      <path className={styles.points} d="M0 0H8.1M0 1H8.1M0 2H8.1M0 3H8.1M0 4H8.1" />
      <path className={styles.person} d={person} />
    </svg>
  )
}
