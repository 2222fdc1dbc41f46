import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { compact } from '../../content/compact.ts'
import { message } from '../../content/message.ts'
import { useFormat } from '../../i18n/useFormat.ts'
import { useLang } from '../../i18n/useLang.ts'
import { useProvenance } from '../../i18n/useProvenance.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Items } from '../../ui/Items.tsx'
import styles from './Message.module.css'

interface MessageProps {
  /** What the page puts beside the letter. */
  children?: ReactNode
}

/** An article with a header, so that the reader mode of browsers finds it and says whose words it is. */
export function Message({ children }: MessageProps) {
  const { t } = useTranslation(['page', 'message'])
  const lang = useLang()
  const format = useFormat()
  const { mark, official } = useProvenance()

  return (
    <article id="message" className={styles.message} aria-labelledby="message-heading">
      <header className={styles.about}>
        <h2 id="message-heading">{t('message.heading')}</h2>
        <address>
          <strong>{t('message.author')}</strong> <span>{t('message.role')}</span>
        </address>
        <p>
          <time dateTime={message.date}>{t('message.place')}</time>
        </p>
        <p className={styles.mark}>{mark}</p>
        <p>{t('message.publication', { symbol: message.symbol })}</p>
        {children}
        <ul>
          <li>
            <ExternalLink href={message.article} lang="fr">
              {t('message.article')}
            </ExternalLink>
          </li>
          {official && (
            <li>
              <ExternalLink href={official} lang={lang}>
                {t('message.official')}
              </ExternalLink>
            </li>
          )}
        </ul>
      </header>
      <blockquote className={styles.letter} cite={message.article}>
        <Items as="p" texts={t('message:paragraphs', { returnObjects: true })} />
      </blockquote>
      <aside className={styles.note} aria-labelledby="note-heading">
        <h3 id="note-heading">
          {t('message.note.heading', { date: format.day(compact.noteDate) })}
        </h3>
        <p>{t('message.note.text')}</p>
      </aside>
    </article>
  )
}
