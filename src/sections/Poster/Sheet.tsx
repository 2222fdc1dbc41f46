import { drowns, type Partner } from '../../dom/logo.ts'
import { posterField } from '../../picture/posterField.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import styles from './Poster.module.css'
import type { posterContent } from './posterContent.ts'

interface SheetProps extends Pick<ReturnType<typeof posterContent>, 'codes' | 'words'> {
  /** Whose name and logo stand at the foot. */
  partner: Partner
}

/** The poster on the screen and for the browser's printer; the build lays out its PDF by itself. */
export function Sheet({ codes, words, partner: { name, logo } }: SheetProps) {
  const partner = Boolean(name.trim() || logo)

  return (
    <div className={styles.sheet} data-theme="light" data-partner={partner ? '' : undefined}>
      <p className={styles.date} data-length={words.date.length > 12 ? 'long' : 'short'}>
        {words.date}
      </p>
      <p className={styles.day}>{words.day}</p>
      <Field />
      <blockquote data-length={lengthOf(words.quote)}>{words.quote}</blockquote>
      <p className={styles.credit}>
        {words.credit} <small>{words.mark}</small>
      </p>
      <span className={styles.line} />
      <div className={styles.message}>
        <p>{words.scan}</p>
        <Code modules={codes.message} label={words.code} />
        <p>
          <bdi dir="ltr">{words.address}</bdi>
        </p>
      </div>
      <div className={styles.help}>
        <p className={styles.title}>{words.help}</p>
        <Code modules={codes.help} label={words.helpCode} />
        <p className={styles.why}>
          {words.helpWhy}{' '}
          <small>
            {words.directory} <bdi dir="ltr">{words.directoryAddress}</bdi>
          </small>
        </p>
        <p>
          <bdi dir="ltr">{words.helpAddress}</bdi>
        </p>
      </div>
      {partner && (
        <p className={styles.partner}>
          {logo && (
            // The picture itself: its address is gone, so that no logo is held for ever.
            <span
              ref={(place) => place?.replaceChildren(logo.image)}
              data-plate={drowns(logo, 'light') || undefined}
            />
          )}
          <bdi>{name}</bdi>
        </p>
      )}
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

function Code({ modules, label }: { modules: readonly boolean[][]; label: string }) {
  const dark = modules.flatMap((row, y) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    ),
  )
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

/** How long a quote looks; a Han character counts as two letters. */
function lengthOf(quote: string) {
  const width = quote.length + (quote.match(/\p{Script=Han}/gu)?.length ?? 0)
  return width < 80 ? 'short' : 'long'
}
