import { useEffect, useState } from 'react'
import type { Lang } from '../../site/languages.ts'
import { type EmbedForm, readForm, writeForm } from './embedForm.ts'

/** Milliseconds of pause after which what was typed counts as finished. */
const rest = 250

/**
 * The form, kept in the query of the address.
 * @returns the form as it is typed, and `settled`, as it was when the partner last paused.
 */
export function useEmbedForm(lang: Lang) {
  // Hydration must find what was prerendered, which does not know the query of the address.
  const [form, setForm] = useState(() => readForm('', lang))
  const [settled, setSettled] = useState(form)
  const [changed, setChanged] = useState(false)

  useEffect(() => {
    const sent = readForm(location.search, lang)
    setForm(sent)
    setSettled(sent)
  }, [lang])

  useEffect(() => {
    if (!changed) return
    const timer = setTimeout(() => {
      setSettled(form)
      history.replaceState(history.state, '', `?${writeForm(form)}${location.hash}`)
    }, rest)
    return () => clearTimeout(timer)
  }, [form, changed])

  function change(part: Partial<EmbedForm>) {
    setChanged(true)
    setForm((before) => ({ ...before, ...part }))
  }

  return { form, settled, change }
}
