import { watchClock } from '../dom/watchClock.ts'
import { expectReact } from '../dom/withoutReact.ts'
import { loadWords } from '../i18n/load.ts'
import { showDays } from '../sections/Header/days.ts'
import { hideExpired } from '../sections/Help/hideExpired.ts'
import { type Lang, rootAttributes } from '../site/languages.ts'
import { bestLanguage } from '../site/match.ts'

/**
 * `/`: the list of languages stays on top. At the first sign of a reader, the page in the best
 * language for that reader is shown below it. Nobody is sent to another address.
 */

const key = 'language'

document.addEventListener('click', ({ target }) => {
  const choice = target instanceof Element && target.closest<HTMLElement>('[data-choice]')
  if (choice) store(choice.dataset.choice ?? '')
})

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll']

// Until one of these comes, nothing but the list is fetched.
for (const sign of signs) addEventListener(sign, whenWanted, { passive: true })

function whenWanted() {
  for (const sign of signs) removeEventListener(sign, whenWanted)
  // Not every browser tells how fast its connection is.
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string }
  }
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return
  showPage()
}

async function showPage() {
  const lang = bestLanguage([stored(), ...(navigator.languages ?? [])])
  try {
    const [{ showPage }, words] = await Promise.all([
      import('./page.hydrate.tsx'),
      loadWords(lang),
      loadStyles(),
    ])
    const chooser = document.getElementById('page')
    const header = chooser?.querySelector('[role=banner]')
    if (!chooser || !header) return
    const page = document.createElement('div')
    chooser.removeAttribute('id')
    page.id = 'page'
    speak(page, lang)
    // The page below has a <main> of its own.
    chooser.querySelector('[role=main]')?.setAttribute('role', 'navigation')
    // So it has a banner: what stays on top is named by the way out that it holds.
    header.setAttribute('role', 'region')
    header.setAttribute('aria-labelledby', 'exit')
    chooser.after(page)
    const english = [...header.children]
    await showPage(page, header, lang, words)
    // The way out is there in the reader's language now, and takes the focus over.
    speak(header, lang)
    const focused = header.contains(document.activeElement)
    for (const element of english) element.remove()
    if (focused) document.getElementById('exit')?.focus()
    expectReact()
    const days = document.getElementById('days')
    watchClock(() => {
      hideExpired()
      if (days) showDays(days, lang)
    })
  } catch {
    // The links of the list lead to every language without a script.
  }
}

function speak(element: Element, lang: Lang) {
  for (const [name, value] of Object.entries(rootAttributes(lang))) {
    element.setAttribute(name, value)
  }
}

/** The styles of the page are in the document's head, and wait there. Development has them already. */
function loadStyles() {
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][disabled]')
  return new Promise((resolve, reject) => {
    if (!link) return resolve(undefined)
    link.onload = resolve
    link.onerror = reject
    link.disabled = false
  })
}

/** The only thing that the site ever stores, and only when a language is chosen here. */
function store(lang: string) {
  try {
    localStorage.setItem(key, lang)
  } catch {
    // Storage is switched off: the next visit goes by the languages of the browser again.
  }
}

function stored() {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
