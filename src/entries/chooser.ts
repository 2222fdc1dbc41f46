import { locales } from 'virtual:locales'
import { rootAttributes } from '../site/languages.ts'
import { bestLanguage } from '../site/match.ts'

/**
 * `/`: the choice stays on top, and the page in the reader's best language follows it, once the
 * first sign of a reader has come. Nobody is sent anywhere.
 */

const key = 'language'

document.addEventListener('click', ({ target }) => {
  const choice = target instanceof Element && target.closest<HTMLElement>('[data-choice]')
  if (choice) store(choice.dataset.choice ?? '')
})

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll']

// Somebody is there: until then nothing more is fetched than the list.
for (const sign of signs) addEventListener(sign, whenWanted, { passive: true })

function whenWanted() {
  for (const sign of signs) removeEventListener(sign, whenWanted)
  // Not every browser reports its line.
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string }
  }
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return
  showPage()
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
    const header = chooser?.querySelector('header')
    chooser?.removeAttribute('id')
    page.id = 'page'
    for (const [name, value] of Object.entries(rootAttributes(lang))) page.setAttribute(name, value)
    // The page that follows has the document's main part, and a way out of its own.
    chooser?.querySelector('[role=main]')?.setAttribute('role', 'navigation')
    chooser?.after(page)
    show(page, lang, resources, () => header?.remove())
  } catch {
    // The links above lead to every language without our help.
  }
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
