import { ownLanguage } from '../i18n/match.ts'

/** `/` is whole without scripts. This one remembers which language a reader chooses here. */

const key = 'language'

document.addEventListener('click', ({ target }) => {
  const choice = target instanceof Element && target.closest<HTMLAnchorElement>('[hreflang]')
  if (choice) store(choice.hreflang)
})

const parts = [...document.querySelectorAll('switch > *')]
const shown = () => parts.find(({ firstElementChild }) => firstElementChild?.clientWidth)
// Browsers compare whole tags: for a reader of `fr-CA` alone most of them find nothing.
const unknown = !shown()?.hasAttribute('systemLanguage')
const own = ownLanguage([stored(), ...(unknown ? navigator.languages : [])])
const part = parts.find((one) => one.getAttribute('systemLanguage') === own)
if (part) {
  part.removeAttribute('systemLanguage')
  // Chromium would go on to show what it has chosen before, if it were still there.
  part.parentElement?.replaceChildren(part)
}

// A drawing is as high as styles say. Letters that a reader has enlarged may need more.
const words = shown()?.firstElementChild
const drawing = words?.closest<SVGElement>('.welcome')
if (words && drawing) {
  new ResizeObserver(() => {
    drawing.style.blockSize = `${words.clientHeight}px`
  }).observe(words)
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
