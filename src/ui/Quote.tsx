import type { ReactNode } from 'react'
import styles from './Quote.module.css'

interface QuoteProps {
  id: string
  text: string
  /** Who said it, or what can be done with it. */
  children: ReactNode
}

export function Quote({ id, text, children }: QuoteProps) {
  return (
    <figure id={id} className={styles.quote}>
      <blockquote>
        <p>{text}</p>
      </blockquote>
      <figcaption>{children}</figcaption>
    </figure>
  )
}
