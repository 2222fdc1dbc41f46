import type { ToolId } from '../../content/technology.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Technology.module.css'

type SideId = 'misuse' | 'use'

/**
 * Among seven by five points one is the person, in the middle row. In a misuse every line comes from
 * afar and ends there, and the neighbours stay unlinked.
 */
const misuses: Record<ToolId, { column: number; lines: string }> = {
  platforms: { column: 3, lines: 'M0 0 3 2 0 1M0 2H3L0 3M0 4 3 2 1 0M1 4 3 2' },
  data: { column: 4, lines: 'M4 2 0 4M4 2 1 4M4 2 2 4M4 2 0 3M4 2 0 0M4 2 1 0' },
  messages: { column: 2, lines: 'M2 2 6 0M2 2 6 1M2 2H6M2 2 6 3M2 2 6 4' },
  images: { column: 3, lines: 'M0 0 3 2 6 0M0 4 3 2 6 4M0 2H6M2 0 3 2 4 0M2 4 3 2 4 4' },
}

/** In a use the lines go from neighbour to neighbour around the person, who is one of them. */
const joined = 'M-3 2H3M-2 1H2M-2 3H2M-1 0H1M-1 4H1M0-.5V4.5M-1 0V4M1 0V4M-2 1V3M2 1V3'

export function Lattice({ tool, side }: { tool: ToolId; side: SideId }) {
  const { column, lines } = misuses[tool]

  return (
    <Drawing className={styles.lattice} box={[-0.5, -0.5, 7, 5]} scale={20}>
      {side === 'misuse' ? (
        <path className={styles.lines} d={lines} />
      ) : (
        <path className={styles.lines} transform={`translate(${column})`} d={joined} />
      )}
      <path className={styles.points} d="M0 0H6.1M0 1H6.1M0 2H6.1M0 3H6.1M0 4H6.1" />
      {side === 'misuse' && <path className={styles.person} d={`M${column} 2h.01`} />}
    </Drawing>
  )
}
