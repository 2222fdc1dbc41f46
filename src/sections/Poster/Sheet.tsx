import { posterField } from '../../picture/posterField.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Poster.module.css'
import type { posterContent } from './posterContent.ts'

type SheetProps = Pick<ReturnType<typeof posterContent>, 'modules' | 'words'>

/** The poster on the screen and for the browser's printer; the build lays out its PDF by itself. */
export function Sheet({ modules, words }: SheetProps) {
  return (
    <div className={styles.sheet} data-theme="light">
      <p className={styles.day}>
        <span>{words.day}</span> <span>{words.date}</span>
      </p>
      <Field />
      <blockquote data-length={lengthOf(words.quote)}>{words.quote}</blockquote>
      <p className={styles.credit}>
        {words.credit} <small>{words.mark}</small>
      </p>
      <div className={styles.below}>
        <p className={styles.scan}>{words.scan}</p>
        <p>
          <bdi dir="ltr">{words.address}</bdi>
        </p>
        <p>{words.help}</p>
        <p>
          <bdi dir="ltr">{words.helpAddress}</bdi>
        </p>
        <p>
          {words.directory} <bdi dir="ltr">{words.directoryAddress}</bdi>
        </p>
      </div>
      <span className={styles.line} />
      <Code modules={modules} label={words.code} />
      <p className={styles.foot}>{words.independent}</p>
    </div>
  )
}

function Field() {
  const { columns, rows, points, links, person } = posterField
  return (
    <Drawing className={styles.field} box={[-0.5, -0.5, columns + 1, rows]} scale={16}>
      <path d={links.map(([x, y, toX, toY]) => `M${x} ${y}L${toX} ${toY}`).join('')} />
      <path className={styles.points} d={points.map(([x, y]) => `M${x} ${y}h.01`).join('')} />
      <path className={styles.person} d={`M${person.join(' ')}h.01`} />
    </Drawing>
  )
}

function Code({ modules, label }: Pick<SheetProps, 'modules'> & { label: string }) {
  const dark = modules.flatMap((row, y) => row.map((cell, x) => (cell ? `M${x} ${y}h1v1h-1z` : '')))
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      width={4 * modules.length}
      height={4 * modules.length}
      fill="currentColor"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  )
}

/** How long a quote looks, in three steps; a Han character counts as two letters. */
function lengthOf(quote: string) {
  const width = quote.length + (quote.match(/\p{Script=Han}/gu)?.length ?? 0)
  return width < 80 ? 'short' : width < 120 ? 'middle' : 'long'
}
