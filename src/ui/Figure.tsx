import type { ReactNode } from 'react'
import { ExternalLink } from './ExternalLink.tsx'
import styles from './Figure.module.css'
import { Numerals } from './Numerals.tsx'

interface FigureProps {
  /** What the figure shows, as a sentence. */
  title: string
  /** What is set large in the title. */
  numbers?: readonly string[]
  note?: string
  /** `text` says what it is, `link` leads to it. */
  source: { url: string; text: string; link: string }
  /** The caption of the table, which holds the same numbers. */
  table: string
  columns: readonly [string, string]
  rows: readonly (readonly [string, string])[]
  /** The drawing, which screen readers skip for the table. */
  children: ReactNode
}

export function Figure({
  title,
  numbers,
  note,
  source,
  table,
  columns,
  rows,
  children,
}: FigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption>{numbers ? <Numerals text={title} numbers={numbers} /> : title}</figcaption>
      <div className={styles.drawing}>{children}</div>
      {note && <p>{note}</p>}
      <details>
        <summary>{source.text}</summary>
        <ExternalLink href={source.url}>{source.link}</ExternalLink>
        <table>
          <caption>{table}</caption>
          <thead>
            <tr>
              <th scope="col">{columns[0]}</th>
              <th scope="col">{columns[1]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, value], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row's place stays when its words change
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
