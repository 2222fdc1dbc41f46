/**
 * The quick exit: by its link, or by Shift three times. It depends on no other script. The page is
 * covered before anything is loaded, and its entry in the browser's history is replaced, so that Back
 * does not return to it.
 */

const presses = 3
const patience = 5000

const framed = window.top !== window
const root = document.documentElement

let pressed = 0

/**
 * Shift counts when it is let go and no other key or pointer came in between: then nobody is typing
 * a capital, going back with Shift and Tab, or selecting. Left and right count alike.
 */
let alone = false

let timer: ReturnType<typeof setTimeout> | undefined

const link = () => document.getElementById('exit') as HTMLAnchorElement | null

function leave() {
  // With this class the styles hide the whole page.
  root.classList.add('gone')
  window.speechSynthesis?.cancel()
  const { href, hostname } = link() ?? {}
  document.title = hostname ?? ''
  if (href && !framed) location.replace(href)
}

const liveRegion = () => document.getElementById('status')

function say(words: string | undefined) {
  const element = liveRegion()
  if (element) element.textContent = words ?? ''
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
  const { dataset } = liveRegion() ?? {}
  const form = new Intl.PluralRules(root.lang || 'en').select(left)
  const count = dataset?.digits?.[left] ?? String(left)
  say((dataset?.[form] ?? dataset?.other ?? dataset?.few)?.replace('{{count}}', count))
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
    // One history entry for the whole visit: a link within the page adds none.
    const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (plain && target.getAttribute('href')?.startsWith('#')) {
      event.preventDefault()
      location.replace(target.hash)
    }
  },
  true,
)

// Restored from the back/forward cache: the page is still covered, so leave again.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && root.classList.contains('gone')) leave()
})

// In an iframe the link only hides what the iframe shows, and its label says so.
root.classList.toggle('framed', framed)
if (framed) link()?.removeAttribute('aria-describedby')
