import { useEffect, useState } from 'react'
import type { Lang } from '../../site/languages.ts'
import { firstWish, readWish, type Wish, writeWish } from './wish.ts'

/** Milliseconds of rest after which what is typed is taken to be meant. */
const rest = 250

/**
 * What the partner wishes, kept in the address.
 * @returns the wish as it is typed, and as it was when it last came to rest.
 */
export function useWish(lang: Lang) {
  // The document is the same for everybody, and so is what React finds first.
  const [wish, setWish] = useState(() => firstWish(lang))
  const [settled, setSettled] = useState(wish)
  const [changed, setChanged] = useState(false)

  useEffect(() => {
    const sent = readWish(location.search, lang)
    setWish(sent)
    setSettled(sent)
  }, [lang])

  useEffect(() => {
    if (!changed) return
    const timer = setTimeout(() => {
      setSettled(wish)
      history.replaceState(history.state, '', `?${writeWish(wish)}${location.hash}`)
    }, rest)
    return () => clearTimeout(timer)
  }, [wish, changed])

  function change(part: Partial<Wish>) {
    setChanged(true)
    setWish((before) => ({ ...before, ...part }))
  }

  return { wish, settled, change }
}
