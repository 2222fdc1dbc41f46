import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { quotes } from '../../content/quotes.ts'
import { useLang } from '../../i18n/useLang.ts'
import { useQuoted } from '../../i18n/useQuoted.ts'
import { formats } from '../../picture/picture.ts'
import { cardPath, path } from '../../site/routes.ts'
import styles from './PictureMaker.module.css'

/** The ready pictures, and the maker of others, which is fetched when somebody opens it. */
export function PictureMaker() {
  const { t } = useTranslation(['kit', 'page', 'message'])
  const lang = useLang()
  const quoted = useQuoted()
  const [Editor, setEditor] = useState<ComponentType>()
  const [failed, setFailed] = useState(false)

  async function open() {
    try {
      const editor = await import('./Editor.tsx')
      setEditor(() => editor.Editor)
    } catch {
      setFailed(true)
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for whoever comes from a quote
  useEffect(() => {
    if (new URLSearchParams(location.search).has('quote')) open()
  }, [])

  return (
    <section id="pictures" className={styles.maker} aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">{t('pictures.heading')}</h2>
      <p>{t('pictures.lead')}</p>
      {Editor ? (
        <Editor />
      ) : (
        <button type="button" className={styles.open} onClick={open}>
          {t('pictures.open')}
        </button>
      )}
      <p role="alert">{failed && t('pictures.failed')}</p>
      <ul className={styles.ready}>
        {quotes.map((id) => (
          <li key={id}>
            <a href={path(lang, cardPath(id))}>
              <img
                src={path(lang, cardPath(id))}
                {...formats.wide}
                loading="lazy"
                alt={t('pictures.altText', {
                  quote: quoted(t(`message:quotes.${id}`)),
                  credit: t('page:quotes.credit'),
                })}
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
