import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Choice, type FromEmbed, ns, type Settings, writeChoice } from '../../site/embed.ts'
import type { Lang } from '../../site/languages.ts'
import { embedPath } from '../../site/routes.ts'

interface IframeProps {
  lang: Lang
  choice: Choice
  title: string
  /** In pixels, whenever the frame says so. */
  onHeight: (height: number) => void
  /** The frame no longer speaks the language that it is asked for: only a new one will. */
  onLost: () => void
}

/**
 * A frame as any host has it: the loader sets its height, and its events are all that is used here.
 * What it can be told it is told; its address is that of its first day.
 */
export function Iframe({ lang, choice, title, onHeight, onLost }: IframeProps) {
  const iframe = useRef<HTMLIFrameElement>(null)
  const [src] = useState(() => `${embedPath(lang)}?${writeChoice(choice)}`)
  const strayed = useRef(false)
  const { theme, accent } = choice

  const speak = useEffectEvent((type: 'set' | 'measure', detail?: Settings) => {
    iframe.current?.dispatchEvent(new CustomEvent(`${ns}:${type}`, { detail }))
  })
  // What is no colour takes the colour back.
  const set = useEffectEvent(() => speak('set', { lang, theme, accent: accent ?? 'none' }))
  const hear = useEffectEvent(({ detail }: CustomEvent<FromEmbed>) => {
    if (detail.type === 'ready') set()
    if (detail.type === 'size') onHeight(detail.height)
    // Its reader has chosen, and that counts more than what a host wants.
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: said again when any of these has changed
  useEffect(() => {
    if (strayed.current) onLost()
    else set()
  }, [lang, theme, accent])

  return (
    <iframe
      ref={iframe}
      src={src}
      title={title}
      lang={lang}
      loading="lazy"
      referrerPolicy="no-referrer"
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  )
}
