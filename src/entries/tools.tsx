import '../styles/index.css'
import { startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createI18n } from '../i18n/i18n.ts'
import type { KitWords, Resources } from '../i18n/resources.ts'
import { Kit } from '../pages/Kit.tsx'
import type { Lang } from '../site/languages.ts'
import { fillAgain } from '../ui/early.ts'
import { sleepOn } from '../ui/sleep.ts'

/**
 * Wakes the prerendered kit in its own language.
 * @returns when its tools can be used, with what was filled in before; rejects when React failed.
 */
export function wakeUp(lang: Lang, resources: Resources, kit: KitWords) {
  const container = document.getElementById('page')
  const frames = document.getElementById('frames')?.textContent
  if (!container || !frames) throw new Error('no kit to wake')
  const i18n = createI18n(lang, resources)
  i18n.addResourceBundle(lang, 'kit', kit)
  i18n.addResourceBundle(lang, 'frames', JSON.parse(frames))
  const copy = container.cloneNode(true)
  const sizes = JSON.parse(container.querySelector('main')?.dataset.sizes ?? '{}')

  function Woken({ onReady }: { onReady: () => void }) {
    useEffect(onReady, [onReady])
    return (
      <I18nextProvider i18n={i18n}>
        <Kit sizes={sizes} />
      </I18nextProvider>
    )
  }

  return new Promise<void>((resolve, reject) => {
    const ready = () => {
      fillAgain(container)
      resolve()
    }
    startTransition(() => {
      hydrateRoot(container, <Woken onReady={ready} />, {
        onUncaughtError(error) {
          // React has emptied its container: what can be used without it comes back.
          container.replaceWith(copy)
          sleepOn()
          reject(error)
        },
      })
    })
  })
}
