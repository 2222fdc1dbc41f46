import { all } from '../dom/all.ts'
import { hideExpired } from '../sections/Help/hideExpired.ts'
import { parts as everyPart, type Part, readChoice } from '../site/embed/choice.ts'
import { readableIn } from '../site/embed/contrast.ts'
import {
  type FromEmbed,
  growthsOfLoop,
  type Hello,
  ns,
  pauseOfLoop,
  v,
} from '../site/embed/messages.ts'

/**
 * The frame's only script: shows what the address asks for, and tells the page around it how high
 * it is. The document is whole without it. Nothing is stored, and nobody but `parent` is answered.
 */

const root = document.documentElement
const page = find('#page')
const query = new URLSearchParams(location.search)
/** WordPress has put it there, and lets no frame of a pasted address open a window; AMP puts `#amp=1` there. */
const [, secret] = location.hash.split('?secret=')

let port: MessagePort | undefined

/** What is looked for stands in the document that this script came with, unless it is asked `?`. */
function find<Found extends HTMLElement>(selector: string) {
  return all(selector)[0] as HTMLElement as Found
}

function show() {
  const { parts, quote, theme, accent, switcher, partner, action } = readChoice(query)
  root.dataset.theme = theme
  root.style.cssText = accent ? `--on-${readableIn(accent)}:#${accent}` : ''
  const figure = find(`#q-${quote}`) as HTMLElement | null
  const link = find<HTMLAnchorElement>('#action a')
  const shown = figure ? 'quotes' : `${parts}`
  root.dataset.embed = shown
  for (const part of all('[data-part]')) {
    part.hidden = !shown.includes(part.dataset.part as Part)
  }
  if (figure) root.dataset.quote = figure.dataset.quote = ''
  find('nav').hidden = !switcher
  link.href = action as string
  write('#partner', partner)
  write('#action', action && link.hostname)
}

function write(line: string, words: string | null) {
  find(`${line} bdi`).textContent = words
  find(line).hidden = !words || parent === self
}

/** Replaced, not added: the host's Back button leads where it did. */
function turnTo(link: HTMLAnchorElement) {
  location.replace(`${link.href}?${query}${location.hash}`)
}

/** Where no window can be opened, what leads elsewhere is words to read, and one line leads to help. */
function shut() {
  root.dataset.shut = ''
  for (const link of all('a[href*=":"]')) link.removeAttribute('href')
}

function follow(link: HTMLAnchorElement) {
  // WordPress goes there itself, if it is on the site of the frame.
  if (secret) return parent.postMessage({ message: 'link', value: link.href, secret }, '*')
  // A sandbox does not say whether it lets windows open: one tries.
  const opened = open(link.href)
  if (!opened) return readHere(link)
  try {
    opened.opener = null
  } catch {
    // A window that is sandboxed as we are is not ours to touch, nor are we its.
  }
}

function readHere(link: HTMLAnchorElement) {
  shut()
  // Only what is on our own site. Of what is said twice the first counts.
  if (link.href) location.replace(`?quote&parts=${everyPart}&${query}${link.hash}`)
}

function set(wanted: Record<string, unknown> | undefined) {
  for (const name of ['theme', 'accent']) {
    if (wanted?.[name]) query.set(name, wanted[name] as string)
  }
  show()
  // `EN_us` and `zh-Hant-TW` say enough by their first letters.
  const tag = `${wanted?.lang}`.match(/[a-z]+/i)
  const link = find<HTMLAnchorElement>(`nav a[lang="${tag}"]:not([aria-current])`)
  // What the reader has chosen is no longer the host's to choose.
  if (link && !query.has('chosen')) turnTo(link)
}

function tell(message: FromEmbed) {
  port?.postMessage(message)
}

let told = 0
let stable = 0
let across = 0
let growths = 0
let since = 0

/** @param again whether somebody has asked: then it is said even if nothing has changed. */
function measure(again?: boolean) {
  const { offsetHeight, offsetWidth: width } = page
  if (again || width !== across) growths = 0
  across = width
  // A hidden tab has no height to tell, and a loop is not followed.
  if (!offsetHeight || growths === growthsOfLoop || (offsetHeight === told && !again)) return
  growths = offsetHeight > told && Date.now() - since < pauseOfLoop ? growths + 1 : 0
  if (!growths) stable = told || offsetHeight
  since = Date.now()
  told = growths === growthsOfLoop ? stable : offsetHeight
  tell({ type: 'size', height: told })
  if (growths === growthsOfLoop) tell({ type: 'error', code: 'loop' })
  // What parents who do not know us listen for: open-iframe-resizer and WordPress, AMP.
  for (const type of ['iframe-resized', 'embed-size']) {
    parent.postMessage(
      { type, width, height: told, message: 'height', value: told, secret, sentinel: 'amp' },
      '*',
    )
  }
}

/**
 * A browser runs no observer in a frame that its host has clipped to nothing, as WordPress does until it
 * hears a height; and the host may not listen yet.
 */
function hello(delay: number) {
  if (port || delay > 6400) return
  measure(true)
  parent.postMessage({ ns, v, type: 'hello' } satisfies Hello, '*')
  setTimeout(hello, delay, delay * 2)
}

show()
hideExpired()
if (secret) shut()

addEventListener('click', (event) => {
  const target = event.target as HTMLElement
  const { hidden } = target.dataset
  const link = target.closest<HTMLAnchorElement>('a[href]')
  if (hidden) page.textContent = hidden
  if (!link) return
  event.preventDefault()
  if (link.lang) {
    query.set('chosen', '1')
    turnTo(link)
  } else {
    tell({ type: 'link', kind: (link.dataset.kind ?? 'elsewhere') as 'page' })
    follow(link)
  }
})

addEventListener('message', ({ source, data, ports: [offered] }) => {
  if (source !== parent || !data) return
  if (data.ns === ns && data.v === v && offered) {
    port = offered
    port.onmessage = ({ data }) => {
      if (data?.type === 'set') set(data)
      else if (data?.type === 'measure') measure(true)
    }
    const { lang, dir } = root
    tell({ type: 'ready', v, lang })
    tell({ type: 'language', lang, dir, title: document.title })
    measure(true)
    set(data.set)
  }
  // Another tool of the host, which is told how high we are; not at once again, since it may answer.
  else if (Date.now() - since > pauseOfLoop) measure(true)
})
// A loader takes sixty messages in a second for a flood, a window that is dragged changes as often, and what
// a host was too busy to hear comes at once.
let due = false
new ResizeObserver(() => {
  if (!due) setTimeout(later, 40)
  due = true
}).observe(page)

function later() {
  due = false
  measure()
}
hello(200)
