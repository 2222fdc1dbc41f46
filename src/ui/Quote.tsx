import { CopyButton } from './CopyButton.tsx'
import styles from './Quote.module.css'
import { ShareButton } from './ShareButton.tsx'

interface QuoteProps {
  id: string
  quote: { text: string; credit: string; withSource: string; url: string }
  /** Where a picture of it is made. */
  maker: string
  /** Absent where nothing can be done with the quote but read it. */
  labels?:
    | false
    | {
        link: string
        share: string
        copy: string
        copied: string
        failed: string
        picture: string
      }
}

export function Quote({ id, quote, maker, labels }: QuoteProps) {
  const { text, credit, withSource, url } = quote

  return (
    <figure id={id} className={styles.quote}>
      <blockquote>
        <p>{text}</p>
      </blockquote>
      <figcaption>
        <p>{credit}</p>
        {labels && (
          <>
            <a href={`#${id}`}>{labels.link}</a>
            <ShareButton
              text={withSource}
              url={url}
              label={labels.share}
              copied={labels.copied}
              failed={labels.failed}
            />
            <CopyButton
              text={`${withSource}\n${url}`}
              label={labels.copy}
              done={labels.copied}
              failed={labels.failed}
            />
            <a href={maker}>{labels.picture}</a>
          </>
        )}
      </figcaption>
    </figure>
  )
}
