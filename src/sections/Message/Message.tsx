import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { compact } from '../../content/compact.ts'
import { message } from '../../content/message.ts'
import { formatOf } from '../../i18n/format.ts'
import { langOf } from '../../i18n/langOf.ts'
import { provenanceOf } from '../../i18n/provenance.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Items } from '../../ui/Items.tsx'
import styles from './Message.module.css'

interface MessageProps {
  /** What the page puts beside the letter. */
  children?: ReactNode
}

/** An article with a header, so that the reader mode of browsers finds it and says whose words it is. */
export function Message({ children }: MessageProps) {
  const { t, i18n } = useTranslation(['page', 'message'])
  const lang = langOf(i18n)
  const format = formatOf(i18n)
  const { mark, official } = provenanceOf(i18n)

  return (
    <article id="message" className={styles.message} aria-labelledby="message-heading">
      <header className={styles.about}>
        <h2 id="message-heading">{t('letter.heading')}</h2>
        <address>
          <strong>{t('letter.author')}</strong> <span>{t('letter.role')}</span>
        </address>
        <p>
          <time dateTime={message.date}>{t('letter.place')}</time>
        </p>
        <p className={styles.mark}>{mark}</p>
        {children}
      </header>
      <blockquote className={styles.letter} cite={message.article}>
        <Items as="p" texts={t('message:paragraphs', { returnObjects: true })} />
      </blockquote>
      <div className={styles.sources}>
        <p>{t('letter.publication', { symbol: message.symbol })}</p>
        <ul>
          <li>
            <ExternalLink href={message.article} lang="fr">
              {t('letter.article')}
            </ExternalLink>
          </li>
          {official && (
            <li>
              <ExternalLink href={official} lang={lang}>
                {t('letter.official')}
              </ExternalLink>
            </li>
          )}
        </ul>
      </div>
      <aside className={styles.note} aria-labelledby="note-heading">
        <h3 id="note-heading">
          {t('letter.note.heading', { date: format.day(compact.noteDate) })}
        </h3>
        <p>{t('letter.note.text')}</p>
      </aside>
    </article>
  )
}
