import { locales } from 'virtual:locales'
import { rootAttributes } from '../site/languages.ts'
import { bestLanguage } from '../site/match.ts'

/**
 * `/`: the choice stays on top, and the page in the reader's best language follows it, once the
 * browser has nothing better to do. Nobody is sent anywhere.
 */

const key = 'language'

document.addEventListener('click', ({ target }) => {
  const choice = target instanceof Element && target.closest<HTMLElement>('[data-choice]')
  if (choice) store(choice.dataset.choice ?? '')
})

if (document.readyState === 'complete') whenIdle()
else addEventListener('load', whenIdle)

function whenIdle() {
  // Not every browser reports its line, and Safari has no idle callback.
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string }
  }
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return
  if ('requestIdleCallback' in window) requestIdleCallback(showPage)
  else setTimeout(showPage, 200)
}

async function showPage() {
  const lang = bestLanguage([stored(), ...(navigator.languages ?? [])])
  try {
    const [{ show }, { default: resources }] = await Promise.all([
      import('./page.tsx'),
      locales[lang](),
    ])
    const page = document.createElement('div')
    const chooser = document.getElementById('page')
    chooser?.removeAttribute('id')
    page.id = 'page'
    for (const [name, value] of Object.entries(rootAttributes(lang))) page.setAttribute(name, value)
    demote(chooser?.querySelector('main'))
    chooser?.after(page)
    show(page, lang, resources)
  } catch {
    // The links above lead to every language without our help.
  }
}

/** The page that follows has the document's one <main>. */
function demote(main: Element | null | undefined) {
  const nav = document.createElement('nav')
  nav.className = main?.className ?? ''
  nav.setAttribute('aria-labelledby', main?.querySelector('h1')?.id ?? '')
  nav.append(...(main?.childNodes ?? []))
  main?.replaceWith(nav)
}

/** The one thing that the site ever stores, and only on this act. */
function store(lang: string) {
  try {
    localStorage.setItem(key, lang)
  } catch {
    // Storage is off: the next visit will ask the browser again.
  }
}

function stored() {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
