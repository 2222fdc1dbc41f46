import '../styles/index.css'
import type { i18n as I18n } from 'i18next'
import { flushSync } from 'react-dom'
import { announce } from '../dom/announce.ts'
import { tellOfBurmeseFont } from '../dom/burmeseFont.ts'
import { counterpart } from '../dom/counterpart.ts'
import { isAsBuilt } from '../dom/fingerprint.ts'
import { keepCopy } from '../dom/keepCopy.ts'
import { closeMenu } from '../dom/menu.ts'
import { scrollAnchor } from '../dom/scrollAnchor.ts'
import { withoutReact } from '../dom/withoutReact.ts'
import { addWords, createI18n, type Words } from '../i18n/i18n.ts'
import { loadWords } from '../i18n/load.ts'
import { Page } from '../pages/Page.tsx'
import { hideExpired } from '../sections/Help/hideExpired.ts'
import { isLang, type Lang, language, rootAttributes } from '../site/languages.ts'
import { address } from '../site/routes.ts'
import { hydrate } from './hydrate.tsx'

/** @returns what can be done with the page from then on; rejects when React failed. */
export async function hydratePage(lang: Lang, words: Words) {
  const container = document.getElementById('page')
  if (!container) throw new Error('no page')
  const i18n = createI18n(lang, words)
  const ours = isAsBuilt(container)
  return ours ? takeOver(container, i18n) : stayBeside(i18n)
}

async function takeOver(container: HTMLElement, i18n: I18n) {
  const copy = keepCopy(container)
  let shown = { lang: i18n.language, title: document.title }
  // Before React hears of a change of language: nothing sees a half-changed page.
  i18n.on('languageChanged', (lang) => describe(lang, i18n.t('head.title')))
  await hydrate(container, i18n, <Page />, {
    prerendered: true,
    onFailure() {
      copy.restore()
      describe(shown.lang, shown.title)
      withoutReact()
    },
  })
  const failed = new Set<Lang>()
  let wanted = i18n.language

  /** @throws Error when only following the link can help: then the caller follows it. */
  async function switchTo(link: HTMLAnchorElement) {
    const next = link.lang
    if (!isLang(next) || !intact(container)) throw new Error('follow the link')
    // What has failed once is not asked for again, unless the network was the reason.
    if (failed.has(next) && navigator.onLine !== false) throw new Error('follow the link')
    wanted = next
    try {
      if (!i18n.hasResourceBundle(next, 'page')) addWords(i18n, next, await loadWords(next))
    } catch {
      failed.add(next)
      announce(i18n.t('language.failed', { language: language(next).name }))
      return
    }
    // A later press has overtaken this one.
    if (wanted !== next) return
    // Where the link leads: a copy of the site may live under another path than the build knows.
    const path = link.pathname
    const anchor = scrollAnchor()
    flushSync(() => void i18n.changeLanguage(next))
    // The lines of the new language are new elements.
    hideExpired()
    if (!intact(container)) throw new Error('follow the link')
    history.replaceState(history.state, '', path + location.search + location.hash)
    closeMenu(link)
    anchor.restore()
    fadeIn()
    copy.renew()
    shown = { lang: next, title: document.title }
    announce(i18n.t('language.changed'))
  }

  return {
    hydrated: true,
    switchTo,
    async press(control: HTMLElement) {
      // React may have rendered the page anew.
      const button = control.isConnected ? control : counterpart(control, container)
      button?.click()
    },
  }
}

/**
 * An extension or a translator has changed the page: React would throw the changes away, and the
 * reader's open lists and focus with them. The page stays as it is; its buttons are pressed in
 * another one, which nobody sees.
 */
function stayBeside(i18n: I18n) {
  const container = document.createElement('div')
  let rendered: Promise<void> | undefined

  return {
    hydrated: false,
    async switchTo(): Promise<void> {
      throw new Error('follow the link')
    },
    async press(control: HTMLElement) {
      rendered ??= hydrate(container, i18n, <Page />, {
        prerendered: false,
        onFailure: withoutReact,
      })
      await rendered
      const button = counterpart(control, container)
      if (!button) throw new Error('no such button')
      // What was filled in beside it counts.
      const [from, to] = [control, button].map((one) => one.parentElement?.querySelector('input'))
      if (from && to) to.value = from.value
      button.click()
    },
  }
}

/** False when the text was put back, or rewrapped by machine translation: React's hold on it is void. */
function intact(container: Element) {
  return container.isConnected && !container.querySelector('font')
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
function describe(lang: string, title: string) {
  if (!isLang(lang)) return
  for (const [name, value] of Object.entries(rootAttributes(lang))) {
    document.documentElement.setAttribute(name, value)
  }
  document.title = title
  if (lang === 'my') tellOfBurmeseFont()
  document.querySelector('link[rel=canonical]')?.setAttribute('href', address(lang))
}
