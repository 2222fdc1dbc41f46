import { type ComponentType, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { quotes } from '../../content/quotes.ts'
import { langOf } from '../../i18n/langOf.ts'
import { quoteOf } from '../../i18n/quoteOf.ts'
import { formats } from '../../picture/picture.ts'
import { cardPath, path } from '../../site/routes.ts'
import button from '../../ui/Button.module.css'
import type { EditorProps } from './Editor.tsx'
import styles from './PictureMaker.module.css'

/** The ready pictures, and an editor for others, which is fetched when somebody opens it. */
export function PictureMaker(editor: EditorProps) {
  const { t, i18n } = useTranslation(['kit', 'page', 'message'])
  const lang = langOf(i18n)
  const [Editor, setEditor] = useState<ComponentType<EditorProps>>()
  const [failed, setFailed] = useState(false)

  async function open() {
    try {
      const editor = await import('./Editor.tsx')
      setEditor(() => editor.Editor)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  // Once, for whoever comes from a quote of the page. The form for frames has a quote in its address, too.
  const openIfAsked = useEffectEvent(() => {
    const query = new URLSearchParams(location.search)
    if (query.has('quote') && !query.has('way')) open()
  })
  useEffect(() => openIfAsked(), [])

  return (
    <section id="pictures" className={styles.maker} aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">{t('pictures.heading')}</h2>
      <p>{t('pictures.lead')}</p>
      {Editor ? (
        <Editor {...editor} />
      ) : (
        <button type="button" className={`${styles.open} ${button.solid}`} onClick={open}>
          {t('pictures.open')}
        </button>
      )}
      <p role="alert">{failed && t('pictures.failed')}</p>
      <ul className={styles.ready}>
        {quotes.map((id) => {
          const { text: quote, credit } = quoteOf(i18n, id)
          const file = path(lang, cardPath(id))
          return (
            <li key={id}>
              <a href={file}>
                <img
                  src={file}
                  {...formats.wide}
                  loading="lazy"
                  alt={t('pictures.altText', { quote, credit })}
                />
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
