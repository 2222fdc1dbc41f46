import {
  clamp,
  type FromEmbed,
  floodGuard,
  ns,
  type Offer,
  type Settings,
  type ToEmbed,
  v,
} from '../site/embed/messages.ts'

/**
 * For pages around our frames: sets their height and passes on what they say, and nothing else. It
 * works wherever it is served from, and answers only frames of the site that it comes from.
 */

const { src = '', dataset = {} } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>
/** Where our frames live; a page that serves its own copy of this file says it in `data-base`. */
export const base = new URL(dataset.base ?? '../v1/', src || location.href).href
const { origin } = new URL(base)

interface Connection {
  port?: MessagePort
  /** What the host has asked for, said again to each document that the frame loads. */
  set: Settings
  offersTooMany: () => boolean
  height: number
  due: number
}

const connections = new WeakMap<HTMLIFrameElement, Connection>()

function ours() {
  return [...document.querySelectorAll('iframe')].filter((iframe) => iframe.src.startsWith(base))
}

function connection(iframe: HTMLIFrameElement) {
  const known = connections.get(iframe) ?? {
    set: {},
    offersTooMany: floodGuard(),
    height: 0,
    due: 0,
  }
  connections.set(iframe, known)
  return known
}

function offer(iframe: HTMLIFrameElement) {
  const own = connection(iframe)
  if (own.offersTooMany()) return
  own.port?.close()
  const { port1, port2 } = new MessageChannel()
  const tooMany = floodGuard()
  own.port = port1
  port1.onmessage = ({ data }) => {
    if (tooMany()) {
      port1.close()
      emit(iframe, { type: 'error', code: 'flood' })
    } else hear(iframe, own, data)
  }
  const set = { ...own.set, ...hostLanguage(iframe) }
  // A sandboxed frame has no origin to address; nothing here is secret.
  iframe.contentWindow?.postMessage({ ns, v, type: 'port', set } satisfies Offer, '*', [port2])
}

function hear(iframe: HTMLIFrameElement, own: Connection, data: FromEmbed | null | undefined) {
  if (!/^(ready|size|language|link|error)$/.test(data?.type ?? '') || !data) return
  if (data.type === 'size') {
    if (!Number.isFinite(data.height)) return
    own.height = Math.min(clamp.most, Math.max(clamp.least, data.height))
    own.due ||= requestAnimationFrame(() => {
      own.due = 0
      // True also when there is no height yet.
      if (!(Math.abs(own.height - Number.parseFloat(iframe.style.height)) < 1)) {
        iframe.style.height = `${own.height}px`
      }
    })
  }
  emit(iframe, data)
}

function emit(iframe: HTMLIFrameElement, detail: FromEmbed) {
  iframe.dispatchEvent(new CustomEvent(`${ns}:${detail.type}`, { bubbles: true, detail }))
}

/** The language around the frame, if the frame is to follow it. It has a `lang` of its own. */
function hostLanguage(iframe: HTMLIFrameElement): Settings {
  const around = iframe.parentElement?.closest<HTMLElement>('[lang]')
  return around && iframe.dataset.lang === 'host' ? { lang: around.lang } : {}
}

function start() {
  addEventListener('message', ({ source, origin: from, data }) => {
    if (data?.ns !== ns || data.v !== v || data.type !== 'hello') return
    if (from !== origin && from !== 'null') return
    const iframe = ours().find(({ contentWindow }) => contentWindow === source)
    if (iframe) offer(iframe)
  })
  // Caught on its way down, so that it need not bubble.
  for (const type of ['set', 'measure']) {
    addEventListener(
      `${ns}:${type}`,
      ({ target, detail }: CustomEventInit & { target: EventTarget | null }) => {
        const iframe = ours().find((candidate) => candidate === target)
        if (!iframe) return
        const own = connection(iframe)
        if (type === 'set') Object.assign(own.set, detail)
        own.port?.postMessage({ ...(type === 'set' && own.set), type })
      },
      true,
    )
  }
  new MutationObserver(() => {
    for (const iframe of ours()) {
      const { lang } = hostLanguage(iframe)
      if (lang) connections.get(iframe)?.port?.postMessage({ type: 'set', lang } satisfies ToEmbed)
    }
  }).observe(document, { subtree: true, attributeFilter: ['lang'] })
  // Frames that have given up asking.
  for (const iframe of ours()) offer(iframe)
}

const started = window as unknown as Record<symbol, boolean>
const key = Symbol.for(base)
if (!started[key]) {
  started[key] = true
  start()
}
