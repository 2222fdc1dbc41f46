import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { type Choice, writeChoice } from '../../site/embed/choice.ts'
import { type FromEmbed, ns, type Settings } from '../../site/embed/messages.ts'
import { sandbox } from '../../site/embed/sandbox.ts'
import type { Lang } from '../../site/languages.ts'
import { embedPath } from '../../site/routes.ts'

interface IframeProps {
  lang: Lang
  choice: Choice
  title: string
  /** In pixels, whenever the embed reports it. */
  onHeight: (height: number) => void
  /** Its reader has chosen another language than this one: only a new iframe will speak it. */
  onLost: () => void
}

/**
 * The embed as any host has it: the loader sets its height, and its events are all that is used here.
 * Language, theme and accent are sent to it as messages; its address never changes.
 */
export function Iframe({ lang, choice, title, onHeight, onLost }: IframeProps) {
  const iframe = useRef<HTMLIFrameElement>(null)
  const [src] = useState(() => `${embedPath(lang)}?${writeChoice(choice)}`)
  const strayed = useRef(false)
  const { theme, accent } = choice
  const settings = useMemo(
    // Any value that is not a colour removes the accent.
    () => ({ lang, theme, accent: accent ?? 'none' }),
    [lang, theme, accent],
  )

  const speak = useEffectEvent((type: 'set' | 'measure', detail?: Settings) => {
    iframe.current?.dispatchEvent(new CustomEvent(`${ns}:${type}`, { detail }))
  })
  const set = useEffectEvent((settings: Settings) => {
    if (strayed.current) onLost()
    else speak('set', settings)
  })
  const hear = useEffectEvent(({ detail }: CustomEvent<FromEmbed>) => {
    if (detail.type === 'ready') speak('set', settings)
    if (detail.type === 'size') onHeight(detail.height)
    // The reader inside has chosen a language; from then on the embed ignores the host's.
    if (detail.type === 'language') strayed.current = detail.lang !== lang
  })

  useEffect(() => {
    const frame = iframe.current
    // Only the loader sends these.
    const listener = (event: Event) => hear(event as CustomEvent<FromEmbed>)
    const names = ['ready', 'size', 'language'].map((type) => `${ns}:${type}`)
    for (const name of names) frame?.addEventListener(name, listener)
    // The document may have been there long before this script.
    speak('measure')
    return () => {
      for (const name of names) frame?.removeEventListener(name, listener)
    }
  }, [])

  useEffect(() => set(settings), [settings])

  return (
    <iframe
      ref={iframe}
      src={src}
      title={title}
      lang={lang}
      loading="lazy"
      referrerPolicy="no-referrer"
      sandbox={sandbox}
    />
  )
}
