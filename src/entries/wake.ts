import { locales } from 'virtual:locales'
import { watchVoices } from '../sections/ReadAloud/readAloud.ts'
import { showDays } from '../sections/Top/days.ts'
import { isLang } from '../site/languages.ts'

/**
 * The document is whole without scripts. This one counts the days and waits: React is neither
 * fetched nor run before a reader reaches for something that needs it.
 */

const live = 'a[data-lang], button'

/** What a reader reaches for on the way to one. */
const near = `${live}, nav summary`

/** Milliseconds that a press waits for React; after that a link is followed as a link. */
const patience = 3000

let page: ReturnType<typeof load> | undefined
let awake = false

async function load() {
  const { lang } = document.documentElement
  // Machine translation has rewrapped the text: React would put its own words back, or fall over them.
  if (!isLang(lang) || document.querySelector('#page font')) throw new Error('not our words')
  const [{ wakeUp }, { default: resources }] = await Promise.all([
    import('./page.tsx'),
    locales[lang](),
  ])
  const woken = await wakeUp(lang, resources)
  awake = true
  return woken
}

function wake() {
  page ??= load()
  page.catch(() => {
    // The page stays as it was prerendered, and its links are links.
  })
  return page
}

function reached({ target }: Event, controls: string) {
  return target instanceof Element ? target.closest<HTMLElement>(controls) : null
}

// Not `pointerover`: a page that scrolls under a pointer at rest sends it too.
for (const intent of ['pointermove', 'pointerdown', 'focusin']) {
  document.addEventListener(
    intent,
    (event) => {
      if (!page && reached(event, near)) wake()
    },
    { capture: true, passive: true },
  )
}

document.addEventListener(
  'click',
  async (event) => {
    const control = reached(event, live)
    const plain = !(
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey ||
      event.button
    )
    if (!control || !plain || (awake && !(control instanceof HTMLAnchorElement))) return
    event.preventDefault()
    if (!awake) event.stopPropagation()
    try {
      const woken = await Promise.race([wake(), late()])
      if (control instanceof HTMLAnchorElement) await woken.switchTo(control)
      else control.click()
    } catch {
      // Replaced, not added: Back leads out of the site, from whatever language.
      if (control instanceof HTMLAnchorElement) location.replace(control.href)
    }
  },
  { capture: true },
)

function late() {
  return new Promise<never>((_, reject) => setTimeout(reject, patience))
}

watchVoices()

const days = document.getElementById('days')
if (days) showDays(days)
