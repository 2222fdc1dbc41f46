import { useEffect, useState } from 'react'
import type { Lang } from '../../site/languages.ts'
import { type EmbedForm, firstForm, readForm, writeForm } from './embedForm.ts'

/** Milliseconds of rest after which what is typed is taken to be meant. */
const rest = 250

/**
 * What the partner wishes, kept in the address.
 * @returns the form as it is typed, and as it was when it last came to rest.
 */
export function useEmbedForm(lang: Lang) {
  // The document is the same for everybody, and so is what React finds first.
  const [form, setForm] = useState(() => firstForm(lang))
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
