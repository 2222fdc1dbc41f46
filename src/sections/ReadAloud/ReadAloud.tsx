import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../i18n/useLang.ts'
import styles from './ReadAloud.module.css'
import { readAloud, silence } from './readAloud.ts'

type State = 'silent' | 'speaking' | 'paused'

/** The message in the browser's own voice. Hidden by CSS until a voice for this language is found. */
export function ReadAloud() {
  const { t } = useTranslation()
  const lang = useLang()
  const [state, setState] = useState<State>('silent')

  // Another language, or the end of the page, ends the reading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is the reason to stop
  useEffect(
    () => () => {
      silence()
      setState('silent')
    },
    [lang],
  )

  function play() {
    if (state === 'silent') {
      readAloud(document.querySelectorAll('#message blockquote p'), lang, () => setState('silent'))
    } else if (state === 'speaking') speechSynthesis.pause()
    else speechSynthesis.resume()
    setState(state === 'speaking' ? 'paused' : 'speaking')
  }

  return (
    <p className={styles.aloud}>
      <button type="button" onClick={play}>
        {t(`aloud.${state === 'silent' ? 'read' : state === 'speaking' ? 'pause' : 'resume'}`)}
      </button>
      <button
        type="button"
        hidden={state === 'silent'}
        onClick={() => {
          silence()
          setState('silent')
        }}
      >
        {t('aloud.stop')}
      </button>
    </p>
  )
}
