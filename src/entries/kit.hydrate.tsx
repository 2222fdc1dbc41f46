import '../styles/index.css'
import { counterpart } from '../dom/counterpart.ts'
import { isAsBuilt } from '../dom/fingerprint.ts'
import { keepCopy } from '../dom/keepCopy.ts'
import { keepInput } from '../dom/replayInput.ts'
import { withoutReact } from '../dom/withoutReact.ts'
import { createI18n, type Words } from '../i18n/i18n.ts'
import { Kit } from '../pages/Kit.tsx'
import type { KitData } from '../site/files.ts'
import type { Lang } from '../site/languages.ts'
import { hydrate } from './hydrate.tsx'

/**
 * Hands the kit over to React. Where somebody else has changed it, an extension or a translator, it
 * is rendered anew: its tools do nothing without React.
 * @returns what presses a button that was there before; rejects when React failed.
 */
export async function hydrateKit(lang: Lang, words: Words) {
  const container = document.getElementById('page')
  const json = document.getElementById('kit-data')?.textContent
  if (!container || !json) throw new Error('no kit')
  const data: KitData = JSON.parse(json)
  const copy = keepCopy(container)
  const replayInput = keepInput(container)
  let focused: Element = document.activeElement ?? container
  container.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) focused = target
  })
  const now = (control: Element) =>
    control.isConnected ? (control as HTMLElement) : counterpart(control, container)

  await hydrate(container, createI18n(lang, words), <Kit {...data} />, {
    prerendered: isAsBuilt(container),
    onFailure() {
      // What can be used without React comes back.
      copy.restore()
      withoutReact()
    },
  })
  replayInput()
  if (!focused.isConnected) now(focused)?.focus()

  return (button: HTMLElement) => now(button)?.click()
}
