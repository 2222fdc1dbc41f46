import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import styles from './ReadAloud.module.css'
import { createReader, type Reading } from './readAloud.ts'

/** The message in a voice of the device. Hidden by CSS until one for this language is found. */
export function ReadAloud() {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)
  const [reading, setReading] = useState<Reading>('silent')
  const reader = useRef<ReturnType<typeof createReader>>(null)

  // Another language, or the end of the page, ends the reading.
  useEffect(() => {
    const paragraphs = document.querySelectorAll('#message blockquote p')
    const created = createReader(paragraphs, lang, setReading)
    reader.current = created
    // An engine goes on for as long as it has words, also when its page has gone.
    addEventListener('pagehide', created.stop)
    return () => {
      removeEventListener('pagehide', created.stop)
      created.stop()
    }
  }, [lang])

  return (
    <p className={styles.aloud}>
      <button
        type="button"
        onClick={() => reader.current?.[reading === 'speaking' ? 'pause' : 'play']()}
      >
        {t(`aloud.${words[reading]}`)}
      </button>
      <button type="button" hidden={reading === 'silent'} onClick={() => reader.current?.stop()}>
        {t('aloud.stop')}
      </button>
    </p>
  )
}

/** What a press does next. */
const words = { silent: 'read', speaking: 'pause', paused: 'resume' } as const
