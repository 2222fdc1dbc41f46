/**
 * Leaving at once, independent of React and of everything else. The page is covered before anything
 * is loaded, and our entry in the browser's history is replaced, so that Back does not return here.
 */

const presses = 3
const patience = 5000

const framed = window.top !== window
const root = document.documentElement

let pressed = 0

/**
 * A Shift alone counts, left or right, when it is let go: what comes between says that somebody is
 * typing, moving on with Tab, or selecting.
 */
let alone = false

let timer: ReturnType<typeof setTimeout> | undefined

const link = () => document.getElementById('exit') as HTMLAnchorElement | null

function leave() {
  // The styles hide all that is ours from the next frame on.
  root.classList.add('gone')
  window.speechSynthesis?.cancel()
  const { href, hostname } = link() ?? {}
  document.title = hostname ?? ''
  if (href && !framed) location.replace(href)
}

const told = () => document.getElementById('status')

function say(words: string | undefined) {
  const place = told()
  if (place) place.textContent = words ?? ''
}

function forget(words?: string) {
  pressed = 0
  say(words)
  clearTimeout(timer)
  if (words) timer = setTimeout(forget, patience)
}

function down({ key, repeat, altKey, ctrlKey, metaKey }: KeyboardEvent) {
  if (repeat) return
  alone = key === 'Shift' && !(altKey || ctrlKey || metaKey)
  if (!alone && pressed) forget()
}

function up({ key }: KeyboardEvent) {
  if (key !== 'Shift' || !alone) return
  alone = false
  pressed += 1
  const left = presses - pressed
  if (left === 0) {
    leave()
    return
  }
  const { dataset } = told() ?? {}
  // On `/` the page below the choice has a language of its own.
  const lang = told()?.closest('[lang]')?.getAttribute('lang') ?? 'en'
  const form = new Intl.PluralRules(lang).select(left)
  say((dataset?.[form] ?? dataset?.other)?.replace('{{count}}', String(left)))
  clearTimeout(timer)
  timer = setTimeout(() => forget(dataset?.expired), patience)
}

addEventListener('keydown', down, true)
addEventListener('keyup', up, true)
addEventListener('pointerdown', () => {
  alone = false
})

addEventListener(
  'click',
  (event) => {
    const target = event.target instanceof Element ? event.target.closest('a') : null
    if (!target) return
    if (target.id === 'exit') {
      event.preventDefault()
      leave()
      return
    }
    // One history entry for the whole visit: a place on the page must not be something to go back to.
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (plain && target.getAttribute('href')?.startsWith('#')) {
      event.preventDefault()
      location.replace(target.hash)
    }
  },
  true,
)

// Kept alive by the browser and shown again: leave again, the cover has stayed.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && root.classList.contains('gone')) leave()
})

// A frame is not ours to navigate: there the same link hides what is in it, and says so.
root.classList.toggle('framed', framed)
if (framed) link()?.removeAttribute('aria-describedby')
