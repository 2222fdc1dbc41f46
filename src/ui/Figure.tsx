import type { ReactNode } from 'react'
import { ExternalLink } from './ExternalLink.tsx'
import styles from './Figure.module.css'

interface FigureProps {
  /** What the figure shows, as a sentence. */
  title: string
  note?: string
  source: { url: string; text: string }
  /** The label of the table, which holds the same numbers. */
  table: string
  columns: readonly [string, string]
  rows: readonly (readonly [string | number, string | number])[]
  /** The drawing, which screen readers skip for the table. */
  children: ReactNode
}

export function Figure({ title, note, source, table, columns, rows, children }: FigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      <div className={styles.drawing}>{children}</div>
      {note && <p>{note}</p>}
      <details>
        <summary>{table}</summary>
        <table>
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
      <ExternalLink href={source.url}>{source.text}</ExternalLink>
    </figure>
  )
}
