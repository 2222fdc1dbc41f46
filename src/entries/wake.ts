import { locales } from 'virtual:locales'
import { watchDays } from '../sections/Header/days.ts'
import { watchVoices } from '../sections/ReadAloud/voices.ts'
import { isLang } from '../site/languages.ts'
import { ownLanguage } from '../site/match.ts'
import { announce } from '../ui/announce.ts'
import { watchMenu } from '../ui/menu.ts'
import { sleepOn } from '../ui/sleep.ts'

/**
 * The document is whole without scripts. This one counts the days and waits: React is neither
 * fetched nor run before a reader reaches for something that needs it.
 */

/** A link in its own language, to its own language: one of the lists. */
const choice = 'a[lang][hreflang]'

const live = `${choice}, button`

/** What a reader reaches for on the way to one. */
const near = `${live}, nav summary, #server`

/**
 * Milliseconds that a press waits for React; after that a link is followed as a link, which on a
 * slow telephone is there in a fifth of the time.
 */
const patience = 400

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
      // The words set out before the press is over: half of the round trip is the reader's own hand.
      // Only then: a pointer on its way through the list must not fetch them all.
      const lang = intent === 'pointerdown' && reached(event, choice)?.lang
      if (isLang(lang)) locales[lang]().catch(() => {})
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
    if (control instanceof HTMLAnchorElement) await follow(control)
    else wake().then(() => control.click(), sleepOn)
  },
  { capture: true },
)

async function follow(link: HTMLAnchorElement) {
  try {
    const woken = await Promise.race([wake(), late()])
    await woken.switchTo(link)
  } catch {
    // Without a network the browser would put its own page in the place of the text.
    if (navigator.onLine === false) sayThatItFailed(link)
    // Replaced, not added: Back leads out of the site, from whatever language.
    else location.replace(link.href + here())
  }
}

/** The section at the reader's eye, as the end of an address, so that the place is kept. */
function here() {
  const eye = innerHeight / 3
  const sections = [...document.querySelectorAll('main > [id]')]
  const section = sections.filter((one) => one.getBoundingClientRect().top <= eye).pop()
  return section ? `#${section.id}` : ''
}

function sayThatItFailed({ textContent }: HTMLAnchorElement) {
  const words = document.getElementById('status')?.dataset.failed
  announce(words?.replace('{{language}}', textContent) ?? '')
}

function late() {
  return new Promise<never>((_, reject) => setTimeout(reject, patience))
}

watchMenu()
const days = document.getElementById('days')
if (days) watchDays(days, () => document.documentElement.lang)
watchVoices()

// A reader of another language is offered it; nobody is sent anywhere.
suggestOwnLanguage().catch(() => {
  // Whatever a browser says of its languages, the page stays as it is.
})

async function suggestOwnLanguage() {
  const own = ownLanguage(navigator.languages ?? [])
  if (own && own !== document.documentElement.lang) (await import('./offer.ts')).offer(own)
}
