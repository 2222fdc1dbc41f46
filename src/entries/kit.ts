import { announceFailure } from '../dom/announce.ts'
import { watchMenu } from '../dom/menu.ts'
import { expectReact, withoutReact } from '../dom/withoutReact.ts'
import { loadKitWords } from '../i18n/load.ts'
import { isLang } from '../site/languages.ts'

/**
 * The kit is hydrated at once: whoever comes here has come to use its tools. On a slow line that
 * takes a while, and what is pressed meanwhile is done as soon as it can be.
 */

/** Milliseconds that a press waits; after that it is said to have failed. */
const patience = 20_000

const { lang } = document.documentElement

const pressed = new Set<HTMLElement>()

function hold(event: MouseEvent) {
  const { target } = event
  const button = target instanceof Element && target.closest<HTMLElement>('#page button')
  if (!button) return
  pressed.add(button)
  setTimeout(giveUp, patience)
  // While React hydrates it would take the press too.
  event.stopPropagation()
}

function giveUp() {
  if (pressed.size > 0) announceFailure()
  pressed.clear()
}

document.addEventListener('click', hold, { capture: true })

async function load() {
  if (!isLang(lang)) throw new Error(`${lang} is none of our languages`)
  const [{ hydrateKit }, words] = await Promise.all([
    import('./kit.hydrate.tsx'),
    loadKitWords(lang),
  ])
  return hydrateKit(lang, words)
}

load().then(
  (press) => {
    document.removeEventListener('click', hold, { capture: true })
    for (const button of pressed) press(button)
    pressed.clear()
  },
  () => {
    document.removeEventListener('click', hold, { capture: true })
    withoutReact()
    giveUp()
  },
)

expectReact()
watchMenu()

// What was chosen goes along to the kit in another language, and the frame's own language with it.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[lang]')
    if (!link) return
    const choice = new URLSearchParams(location.search)
    if (choice.get('lang') === lang) choice.delete('lang')
    link.search = choice.toString().replaceAll('%2C', ',')
    link.hash = location.hash
  },
  { capture: true },
)
