import { codes } from 'virtual:locales/codes'
import { base } from '../dom/loader.ts'
import { type FromEmbed, ns } from '../site/embed/messages.ts'
import { sandbox } from '../site/embed/sandbox.ts'

/**
 * `<july30-message lang="fr" theme="auto">`: the frame of the snippets for those who want no iframe in
 * their source, and with it the loader. What stands inside is shown until the frame speaks.
 */

const tag = `${ns}-message`

/** Parameters of the frame's address, which judges what they say. */
const parameters = ['theme', 'parts', 'quote', 'accent', 'switcher', 'partner', 'action']

/** Servers refuse long addresses: what would need so many letters counts as not said. */
const tooLong = 3000

class MessageElement extends HTMLElement {
  declare readonly iframe: HTMLIFrameElement

  static get observedAttributes() {
    return parameters
  }

  constructor() {
    super()
    const iframe = document.createElement('iframe')
    this.iframe = iframe
    const attributes = {
      slot: 'frame',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      sandbox,
      // The loader tells the frame which language is said here or around here, now and later.
      'data-lang': 'host',
    }
    for (const [name, value] of Object.entries(attributes)) iframe.setAttribute(name, value)
    // An attribute would need the leave of the host's policy.
    iframe.style.cssText = 'display:block;width:100%;height:600px;max-height:100%;border:0'

    // The frame itself stands in the host's document, where any release of the loader finds it.
    const [inside, frame] = [document.createElement('slot'), document.createElement('slot')]
    frame.name = 'frame'
    this.attachShadow({ mode: 'open' }).append(inside, frame)
    // The link names the frame until that says its name. It may be parsed after its element.
    inside.addEventListener('slotchange', () => {
      iframe.title ||= this.textContent?.trim() ?? ''
    })
    this.addEventListener(`${ns}:ready`, () => inside.remove())
    this.addEventListener(`${ns}:language`, (event) => {
      const { lang, title } = (event as CustomEvent<FromEmbed & { type: 'language' }>).detail
      Object.assign(iframe, { lang, title })
    })
  }

  connectedCallback() {
    // A page that was kept as text for the Back button brings a frame along.
    this.querySelector('[slot=frame]')?.remove()
    this.renew()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after || !this.iframe.isConnected) return
    if (!/theme|accent/.test(name)) return this.renew()
    // These two change in place, and the reader keeps hers.
    const { theme = 'auto', accent = 'none' } = Object.fromEntries(new URLSearchParams(this.said()))
    this.paint()
    this.iframe.dispatchEvent(new CustomEvent(`${ns}:set`, { detail: { theme, accent } }))
  }

  renew() {
    const { iframe } = this
    // A frame that is put in anew leaves no entry in the host's history.
    iframe.remove()
    iframe.lang = languageAt(this)
    iframe.src = `${base}${iframe.lang}/?${this.said()}`
    this.paint()
    this.append(iframe)
  }

  /** As the snippets do: an iframe has the scheme of its page, and `auto` needs nothing. */
  paint() {
    const [scheme = ''] = this.getAttribute('theme')?.match(/^\s*(light|dark)\s*$/i) ?? []
    this.iframe.style.colorScheme = scheme
  }

  said() {
    return parameters
      .map((name) => `${new URLSearchParams({ [name]: this.getAttribute(name) ?? '' })}`)
      .filter((pair) => !pair.endsWith('=') && pair.length < tooLong)
      .join('&')
  }
}

/** `EN_us` says enough by its first letters; what is no language of ours counts as not said. */
function languageAt(element: Element | null | undefined): string {
  const around = element?.closest<HTMLElement>('[lang]')
  if (!around) return 'en'
  const [code = ''] = around.lang.toLowerCase().match(/[a-z]+/) ?? []
  return codes.includes(code) ? code : languageAt(around.parentElement)
}

// Without its own address, as in a module, it knows no frame: what stands inside stays.
if (document.currentScript && !customElements.get(tag)) {
  customElements.define(tag, MessageElement)
}
