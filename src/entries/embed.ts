import { hideExpired } from '../sections/Help/hideExpired.ts'
import { type Part, readChoice } from '../site/embed/choice.ts'
import { readableIn } from '../site/embed/contrast.ts'
import {
  type FromEmbed,
  floodGuard,
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
const tooMany = floodGuard()

let port: MessagePort | undefined

/** What is looked for stands in the document that this script came with, unless it is asked `?`. */
function find<Found extends HTMLElement>(selector: string) {
  return document.querySelector(selector) as Found
}

function show() {
  const { parts, quote, theme, accent, switcher, partner, action } = readChoice(query)
  root.dataset.theme = theme
  root.style.cssText = accent ? `--on-${readableIn(accent)}:#${accent}` : ''
  const main = find('main')
  const figure = find(`#q-${quote}`) as HTMLElement | null
  const link = find<HTMLAnchorElement>('#action a')
  const shown = figure ? 'quotes' : `${parts}`
  root.dataset.embed = shown
  for (const part of main.children as HTMLCollectionOf<HTMLElement>) {
    part.hidden = !shown.includes(part.dataset.part as Part)
  }
  if (figure) root.dataset.quote = figure.dataset.quote = ''
  find('nav').hidden = !switcher
  if (action) link.href = action
  write('#partner', partner)
  write('#action', action && link.hostname)
}

function write(line: string, words: string | null) {
  find(`${line} bdi`).textContent = words
  find(line).hidden = !words
}

/** Replaced, not added: the host's Back button leads where it did. */
function turnTo(link: HTMLAnchorElement) {
  link.search = `${query}`
  link.hash = location.hash
  location.replace(link.href)
}

function set(wanted: Record<string, unknown> | undefined) {
  for (const name of ['theme', 'accent']) {
    if (wanted?.[name]) query.set(name, `${wanted[name]}`)
  }
  show()
  // `EN_us` and `zh-Hant-TW` say enough by their first letters.
  const tag = `${wanted?.lang}`.toLowerCase().match(/[a-z]+/)
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
  const now = Date.now()
  growths = offsetHeight > told && now - since < pauseOfLoop ? growths + 1 : 0
  if (!growths) stable = told || offsetHeight
  since = now
  told = growths === growthsOfLoop ? stable : offsetHeight
  tell({ type: 'size', height: told })
  if (growths === growthsOfLoop) tell({ type: 'error', code: 'loop' })
  // What parents who do not know us listen for: open-iframe-resizer and WordPress, AMP.
  // WordPress has put it there: `#?secret=…`
  const [, secret] = location.hash.split('=')
  const size = { width, height: told, message: 'height', value: told, secret, sentinel: 'amp' }
  for (const type of ['iframe-resized', 'embed-size']) parent.postMessage({ type, ...size }, '*')
}

function connect(offered: MessagePort, wanted: Record<string, unknown> | undefined) {
  port = offered
  offered.onmessage = ({ data }) => {
    if (tooMany()) {
      tell({ type: 'error', code: 'flood' })
      offered.close()
    } else if (data?.type === 'set') set(data)
    else if (data?.type === 'measure') measure(true)
  }
  const { lang, dir } = root
  tell({ type: 'ready', v, lang })
  tell({ type: 'language', lang, dir, title: document.title })
  measure(true)
  set(wanted)
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

addEventListener('click', (event) => {
  const target = event.target as HTMLElement
  const { hidden } = target.dataset
  const link = target.closest('a')
  if (hidden) page.textContent = hidden
  else if (link?.lang) {
    event.preventDefault()
    query.set('chosen', '1')
    turnTo(link)
  } else if (link) {
    tell({ type: 'link', kind: (link.dataset.kind ?? 'elsewhere') as 'page' })
  }
})

addEventListener('message', ({ source, data, ports: [offered] }) => {
  if (source !== parent || !data || tooMany()) return
  if (data.ns === ns && data.v === v && data.type === 'port' && offered) connect(offered, data.set)
  else if (/^iframe-(get-)?child/.test(data.type) || data.message === 'ready') measure(true)
})
new ResizeObserver(() => measure()).observe(page)
hello(200)
