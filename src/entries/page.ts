import { announceFailure } from '../dom/announce.ts'
import { watchMenu } from '../dom/menu.ts'
import { watchClock } from '../dom/watchClock.ts'
import { expectReact, withoutReact } from '../dom/withoutReact.ts'
import { hasWords, loadWords } from '../i18n/load.ts'
import { showDays } from '../sections/Header/days.ts'
import { hideExpired } from '../sections/Help/hideExpired.ts'
import { watchCountries } from '../sections/Help/watchCountries.ts'
import { watchVoices } from '../sections/ReadAloud/voices.ts'
import type { hydratePage } from './page.hydrate.tsx'

/**
 * The document is whole without scripts. This one counts the days and waits: React is neither
 * fetched nor run before a reader reaches for something that needs it.
 */

/** A link in its own language, to its own language: one of the lists. */
const choice = 'a[lang]'

/** Links that take the place of the page: also those to help of another region, and to one quote. */
const followed = 'a[lang], [href*="help/#"], #quotes [href$="/"]'

/** Our own buttons have no class; those that an extension puts between them have. */
const button = '#page button:not([class])'

/** What a reader reaches for on the way to one of them. */
const near = `${choice}, ${button}, nav summary, #server`

/** Milliseconds that a press waits for React. A link is followed then; a button is said to have failed. */
const patience = { link: 400, button: 10_000 }

let loading: Promise<NonNullable<typeof page>> | undefined
/** Whether the browser is carrying out the press of a button. */
let pressing = false

let page: Awaited<ReturnType<typeof hydratePage>> | undefined

async function load() {
  const { lang } = document.documentElement
  if (!hasWords(lang)) throw new Error(lang)
  const [{ hydratePage }, words] = await Promise.all([
    import('./page.hydrate.tsx'),
    loadWords(lang),
  ])
  page = await hydratePage(lang, words)
  return page
}

function hydrate() {
  loading ??= load()
  // The page stays as it was prerendered, and its links are links.
  loading.catch(withoutReact)
  return loading
}

function reached({ target }: Event, controls: string) {
  return target instanceof Element ? target.closest<HTMLElement>(controls) : null
}

// Not `pointerover`: a page that scrolls under a pointer at rest sends it too.
for (const intent of ['pointermove', 'pointerdown', 'focusin']) {
  document.addEventListener(
    intent,
    (event) => {
      const link = reached(event, choice)
      // Nothing is fetched ahead: React would slow the page that is followed, and that page, which no host
      // lets a browser show unasked, would come twice, and a press take 130 ms longer.
      if (link && isFollowed()) return
      // What will be shown is fetched before the press is over: half of the round trip is the reader's
      // own hand. Only then: a pointer on its way through the list must not fetch them all.
      if (link && intent === 'pointerdown' && hasWords(link.lang))
        loadWords(link.lang).catch(() => {})
      if (!loading && reached(event, near)) hydrate()
    },
    { capture: true, passive: true },
  )
}

document.addEventListener(
  'click',
  (event) => {
    const link = reached(event, followed)
    const pressed = reached(event, button)
    const control = link ?? (page?.hydrated ? null : pressed)
    pressing = Boolean(pressed)
    setTimeout(() => {
      pressing = false
    })
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (!control || modified || event.button) return
    event.preventDefault()
    // While React hydrates it would take the press too.
    if (!page) event.stopPropagation()
    if (link) follow(link as HTMLAnchorElement)
    else press(control)
  },
  { capture: true },
)

/** The reader's server, for as long as React does not listen. */
document.addEventListener('keydown', (event) => {
  const field = event.key === 'Enter' && !page?.hydrated && reached(event, '#server')
  if (field) field.parentElement?.querySelector('button')?.click()
})

let wanted: HTMLAnchorElement

async function follow(link: HTMLAnchorElement) {
  wanted = link
  try {
    if (!link.lang || isFollowed()) throw new Error('followed')
    const { switchTo } = await Promise.race([hydrate(), late(patience.link)])
    await switchTo(link)
  } catch {
    // A later press has overtaken this one.
    if (wanted !== link) return
    // Without a network the browser would put its own page in the place of the text.
    if (navigator.onLine === false) announceFailure()
    // Replaced, not added: Back leads out of the site, from whatever is read here.
    else location.replace(link.href + (link.lang && here()))
  }
}

// What throws while a button is pressed has not done its work.
addEventListener('error', () => {
  if (pressing) announceFailure()
})

const waiting = new Set<Element>()

/** However often a button is pressed while it waits, it acts once. */
async function press(control: HTMLElement) {
  if (waiting.has(control)) return
  waiting.add(control)
  try {
    const { press } = await Promise.race([hydrate(), late(patience.button)])
    await press(control)
  } catch {
    announceFailure()
  }
  waiting.delete(control)
}

/** Whether React is not here, and would come later than another page: this one took long to come. */
function isFollowed() {
  if (page) return false
  const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return document !== undefined && document.responseEnd - document.requestStart > 150
}

/**
 * The language by which the reader has come to this one, which no storage has to remember: where a browser
 * does not tell what was shown before, React waits to be wanted.
 */
function languageBefore() {
  const { activation } =
    (window as { navigation?: { activation?: Activation | null } }).navigation ?? {}
  const [, lang] = activation?.from?.url?.match(/\/(\w+)\/(?:#|$)/) ?? []
  return activation?.navigationType === 'replace' && hasWords(lang) ? lang : undefined
}

/** The Navigation API, as much of it as is asked here. */
interface Activation {
  navigationType: string
  /** Without an address for a page of somebody else's. */
  from?: { url: string | null } | null
}

/** The section at the reader's eye, as the end of an address, so that the place is kept. */
function here() {
  const eye = innerHeight / 3
  const section = [...document.querySelectorAll('main > [id]')]
    .filter((one) => one.getBoundingClientRect().top <= eye)
    .pop()
  return section ? `#${section.id}` : ''
}

function late(milliseconds: number) {
  return new Promise<never>((_, reject) => setTimeout(reject, milliseconds))
}

expectReact()
watchMenu()
// Who has changed the language once may do so again, first of all back, or look for another control.
const before = languageBefore()
if (before) {
  addEventListener('load', () =>
    setTimeout(() =>
      hydrate()
        .then(() => loadWords(before))
        .catch(() => {}),
    ),
  )
}
const days = document.getElementById('days')
watchClock(() => {
  hideExpired()
  if (days) showDays(days, document.documentElement.lang)
})
watchVoices()
watchCountries()
suggestOwnLanguage().catch(() => {
  // Whatever a browser says of its languages, the page stays as it is.
})

/** A reader of another language is offered it; nobody is sent anywhere. */
async function suggestOwnLanguage() {
  const wanted = navigator.languages ?? []
  // Most read what they like best, with or without a region: for them nothing is fetched.
  if (wanted[0]?.replace(/-\w{2,3}$/, '') === document.documentElement.lang) return
  const { suggestLanguage } = await import('../sections/LanguageSwitcher/suggestLanguage.ts')
  suggestLanguage(wanted)
}
