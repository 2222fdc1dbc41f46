import '../styles/index.css'
import { locales } from 'virtual:locales'
import type { i18n as I18n } from 'i18next'
import { startTransition, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { scrollAnchor } from '../dom/scrollAnchor.ts'
import { createI18n } from '../i18n/i18n.ts'
import type { Resources } from '../i18n/resources.ts'
import { Page } from '../pages/Page.tsx'
import { isLang, type Lang, language, rootAttributes } from '../site/languages.ts'
import { address } from '../site/routes.ts'
import { announce } from '../ui/announce.ts'

/**
 * Wakes the prerendered page in its own language.
 * @returns what the page can do from then on; rejects when React failed, after the prerendered text
 * has been put back.
 */
export async function wakeUp(lang: Lang, resources: Resources) {
  const i18n = createI18n(lang, resources)
  const guard = guardText()
  await new Promise<void>((resolve, reject) => {
    // A transition lets the browser breathe between slices of the work.
    startTransition(() => {
      hydrateRoot(guard.container, <Woken i18n={i18n} onReady={resolve} />, {
        onUncaughtError(error) {
          guard.restore()
          reject(error)
        },
        onRecoverableError() {
          // React has rendered the page anew from the same words; there is nothing to tell the reader.
        },
      })
    })
  })
  const failed = new Set<Lang>()
  let wanted = lang

  /** @throws Error when only following the link can help: then the caller follows it. */
  async function switchTo(link: HTMLAnchorElement) {
    const next = link.lang
    if (!isLang(next) || !guard.intact()) throw new Error('follow the link')
    // What has failed once is not asked for again, unless the network was the reason.
    if (failed.has(next) && navigator.onLine !== false) throw new Error('follow the link')
    wanted = next
    try {
      await add(i18n, next)
    } catch {
      failed.add(next)
      announce(i18n.t('language.failed', { language: language(next).name }))
      return
    }
    // A later press has overtaken this one.
    if (wanted !== next) return
    const place = scrollAnchor()
    flushSync(() => void i18n.changeLanguage(next))
    // React failed, and the old text was put back: it must not be called by the new language.
    if (!guard.intact()) throw new Error('follow the link')
    describe(next, i18n.t('head.title'))
    // Where the link leads: a copy of the site may live under another path than the build knows.
    history.replaceState(history.state, '', link.pathname + location.search + location.hash)
    closeMenu(link)
    place.restore()
    fadeIn()
    guard.remember()
    announce(i18n.t('language.changed'))
  }

  return { switchTo }
}

/**
 * Shows the page in an empty element, for `/`, where no language is known before a script runs.
 * @param onReady when it stands there.
 */
export function show(container: Element, lang: Lang, resources: Resources, onReady: () => void) {
  const i18n = createI18n(lang, resources)
  const root = createRoot(container)
  startTransition(() => root.render(<Woken i18n={i18n} onReady={onReady} />))
}

function Woken({ i18n, onReady }: { i18n: I18n; onReady: () => void }) {
  useEffect(onReady, [onReady])
  return (
    <I18nextProvider i18n={i18n}>
      <Page />
    </I18nextProvider>
  )
}

/**
 * React empties its container when rendering fails. The text must not go with it: a copy of what
 * was last shown takes the container's place.
 */
function guardText() {
  const container = document.getElementById('page')
  if (!container) throw new Error('no page to wake')
  let copy = container.cloneNode(true)
  return {
    container,
    restore: () => container.replaceWith(copy),
    remember: () => {
      copy = container.cloneNode(true)
    },
    /** False when the text was put back, or rewrapped by machine translation: React's hold on it is void. */
    intact: () => container.isConnected && !container.querySelector('font'),
  }
}

/** `changeLanguage` alone would switch even when loading failed, and show raw keys. */
async function add(i18n: I18n, lang: Lang) {
  if (i18n.hasResourceBundle(lang, 'page')) return
  const { default: resources } = await locales[lang]()
  for (const [namespace, words] of Object.entries(resources)) {
    i18n.addResourceBundle(lang, namespace, words)
  }
}

/**
 * The new words come in softly, but at once. A view transition would paint the old ones once more
 * before it lets them go: 150 to 200 ms of waiting on a slow telephone.
 */
function fadeIn() {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  for (const part of document.querySelectorAll('main, h1')) {
    part.animate?.({ opacity: [0, 1] }, 180)
  }
}

/** Tells browser, screen reader and the reader's own share menu which language stands here now. */
function describe(lang: Lang, title: string) {
  for (const [name, value] of Object.entries(rootAttributes(lang))) {
    document.documentElement.setAttribute(name, value)
  }
  document.title = title
  document.querySelector('link[rel=canonical]')?.setAttribute('href', address(lang))
}

function closeMenu(link: HTMLAnchorElement) {
  const menu = link.closest('details')
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus({ preventScroll: true })
}
