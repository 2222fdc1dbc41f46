import { Fragment } from 'react'
import { Drawing } from './Drawing.tsx'
import { Numerals } from './Numerals.tsx'
import styles from './Pictogram.module.css'

/**
 * How a run of points looks. A ring is male, a disc female, and a small one is a child, so that the
 * groups can be told apart without colour too, in print and in forced colours.
 */
type Mark = 'women' | 'girls' | 'men' | 'boys' | 'marked' | 'linked' | 'plain'

interface PictogramProps {
  /** One after another they fill the chart, row by row. */
  runs: readonly { count: number; mark: Mark }[]
  /** The legend, a line each; where there are several, each shows the mark of its run. */
  labels: readonly string[]
  /** What is set large in the legend. */
  number?: string
  /** Twenty-four points to a row instead of ten. */
  wide?: boolean
}

/** A chart of points: each is one person, or as many as the figure's note says. */
export function Pictogram({ runs, labels, number, wide = false }: PictogramProps) {
  const columns = wide ? 24 : 10
  const total = runs.reduce((sum, { count }) => sum + count, 0)
  let from = 0
  const drawn = runs.map(({ count, mark }) => {
    const path = rows(from, count, columns)
    from += count
    return { mark, path }
  })

  return (
    <>
      <Drawing
        className={wide ? `${styles.points} ${styles.wide}` : styles.points}
        box={[-0.5, -0.5, columns, Math.ceil(total / columns)]}
        scale={16}
      >
        {drawn.map(({ mark, path }) => (
          <Fragment key={mark}>
            <path className={styles[mark]} d={path} />
            {(mark === 'men' || mark === 'boys') && (
              <path className={`${styles[mark]} ${styles.hole}`} d={path} />
            )}
          </Fragment>
        ))}
      </Drawing>
      {labels.length > 0 && (
        <ul className={styles.labels}>
          {labels.map((label, index) => {
            const { mark = 'plain' } = runs[index] ?? {}
            return (
              <li key={mark} className={labels[1] && styles[mark]}>
                {number === undefined ? label : <Numerals text={label} numbers={[number]} />}
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

/** A path along the rows from one index on; the styles turn its lines into points, by dashes of no length. */
function rows(from: number, count: number, columns: number) {
  let path = ''
  for (let index = from; index < from + count; ) {
    const column = index % columns
    const length = Math.min(columns - column, from + count - index)
    path += `M${column} ${Math.floor(index / columns)}h${length - 1}.1`
    index += length
  }
  return path
}
