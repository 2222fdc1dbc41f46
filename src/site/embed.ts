import colours from './colours.json' with { type: 'json' }
import heights from './heights.json' with { type: 'json' }
import type { Lang } from './languages.ts'
import releases from './releases.json' with { type: 'json' }
import { address, embedPath } from './routes.ts'
import { site } from './site.ts'

/**
 * The embed, version 1: its addresses, parameters, messages and snippets. Frames live on other
 * people's sites for years, so what is promised here changes by addition only; what must break
 * becomes version 2 beside it.
 */

/** The parts of the page that a frame can show, in its order; their ids in the document. */
export const parts = ['message', 'quotes', 'technology', 'compact', 'help'] as const
export type Part = (typeof parts)[number]

/**
 * What a frame shows that asks for nothing: what the day is about, and where there is help, because
 * a reader in danger may meet the text anywhere.
 */
const fewParts: readonly Part[] = ['message', 'help']

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export type Scheme = Exclude<Theme, 'auto'>

/** What a partner has chosen: the query of the frame, after everything unknown has been dropped. */
export interface Choice {
  parts: readonly Part[]
  /** The id of the one quote to show instead of the parts: `crime`. */
  quote: string | null
  theme: Theme
  /** Six hexadecimal digits in lower case. Used only where `readable`. */
  accent: string | null
  /** Whether readers may change the language. */
  switcher: boolean
  /** The partner's name, as plain text. */
  partner: string | null
  /** The https address of the partner's own call. */
  action: string | null
}

/**
 * Reads the query of a frame, or of the kit. Every value is trimmed and looked up; what is unknown
 * counts as not said. Of a name that is repeated the first value counts. Never throws.
 */
export function readChoice(search: string | URLSearchParams): Choice {
  const query = new URLSearchParams(search)
  const said = (name: string, form: RegExp) => query.get(name)?.trim().match(form)?.[1] ?? null
  const word = (name: string, form: RegExp) => said(name, form)?.toLowerCase() ?? null
  const wanted = word('parts', /(.+)/s)?.split(/\s*,\s*/)
  const chosen = parts.filter((part) => wanted?.includes(part))
  return {
    parts: chosen[0] ? chosen : fewParts,
    quote: word('quote', /^([a-z]+)$/i),
    // The form lets nothing else through.
    theme: (word('theme', /^(light|dark)$/i) ?? 'auto') as Theme,
    accent: word('accent', /^#?([\da-f]{6})$/i),
    switcher: !said('switcher', /^(0)$/),
    // By characters, so that none is cut in two.
    partner: said('partner', /^(.{1,60})/su),
    action: said('action', httpsAddress),
  }
}

/**
 * Without a name before the host, which would make an address look like another's. What no browser
 * takes for an address gives a link without a host, and that the frame does not show.
 */
const httpsAddress = /^(https:\/\/[^\s/?#\\@%<>[\]^|:]+(:\d+)?([/?#].*)?)$/i

/** Characters of a partner's name that are shown: what `readChoice` leaves of a long one. */
export const longestPartner = /* @__PURE__ */ lengthOfPartner()

function lengthOfPartner() {
  return readChoice(new URLSearchParams({ partner: 'x'.repeat(1000) })).partner?.length ?? 0
}

/** What a frame shows when its address says nothing. */
export const standard: Choice = /* @__PURE__ */ readChoice('')

/** What a snippet asks for unless the partner chooses: most sites stay light in the dark. */
export const suggested: Choice = /* @__PURE__ */ readChoice('theme=light')

/** The query of a choice, without what goes without saying. */
export function writeChoice(choice: Choice) {
  const query = new URLSearchParams()
  if (choice.theme !== standard.theme) query.set('theme', choice.theme)
  if (choice.quote) query.set('quote', choice.quote)
  else if (`${choice.parts}` !== `${standard.parts}`) query.set('parts', choice.parts.join())
  if (choice.accent) query.set('accent', choice.accent)
  if (!choice.switcher) query.set('switcher', '0')
  if (choice.partner) query.set('partner', choice.partner)
  if (choice.action) query.set('action', choice.action)
  // A comma needs no escape in a query, and partners read these addresses.
  return query.toString().replaceAll('%2C', ',')
}

/** The public address of a frame with a choice. */
export function embedAddress(lang: Lang, choice: Choice = standard) {
  const query = writeChoice(choice)
  return new URL(`${embedPath(lang)}${query && `?${query}`}`, site).href
}

/** WCAG 2.2's least contrast of text. */
export const leastContrast = 4.5

/** The paper of each scheme: the lightest and the darkest that a frame is meant to stand on. */
export const backgrounds: Record<Scheme, string> = colours.paper

/** WCAG 2.2's contrast of two colours, each six hexadecimal digits, with or without `#`: 1 to 21. */
export function contrast(one: string, other: string) {
  const ratio = (luminance(one.slice(-6)) + 0.05) / (luminance(other.slice(-6)) + 0.05)
  return Math.max(ratio, 1 / ratio)
}

/** WCAG 2.2's relative luminance. */
function luminance(colour: string) {
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const value = Number.parseInt(colour.slice(2 * index, 2 * index + 2), 16) / 255
    return sum + weight * (value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92)
  }, 0)
}

/**
 * The scheme in which an accent can be read, if there is one: no colour reaches 4.5 on both backgrounds.
 * In the other the frame keeps its own colour. The limits are the luminances that have this contrast
 * with `backgrounds`; the frame's script is too small to calculate them again.
 */
export function readableIn(accent: string): Scheme | null {
  const light = luminance(accent)
  if (light <= 0.1645) return 'light'
  return light >= 0.2062 ? 'dark' : null
}

/** What a host may change in a frame that stands already. */
export interface Settings {
  lang?: string
  theme?: string
  accent?: string
}

/** The first two messages are told from those of others by these. */
export const ns = 'july30'
export const v = 1

/** On the window, frame to host: somebody there? */
export interface Hello {
  ns: typeof ns
  v: typeof v
  type: 'hello'
}

/** On the window, host to frame, with the port on which everything else is said. */
export interface Offer {
  ns: typeof ns
  v: typeof v
  type: 'port'
  set?: Settings
}

/** On the port, frame to host. Heights in CSS pixels. */
export type FromEmbed =
  | { type: 'ready'; v: number; lang: string }
  | { type: 'size'; height: number }
  | { type: 'language'; lang: string; dir: string; title: string }
  | { type: 'link'; kind: 'page' | 'action' | 'elsewhere' }
  | { type: 'error'; code: 'loop' | 'flood' }

/** On the port, host to frame. */
export type ToEmbed = ({ type: 'set' } & Settings) | { type: 'measure' }

/**
 * A host page hears each message of a frame as a bubbling CustomEvent on its iframe, `july30:size`
 * with the message as `detail`; and speaks to it by dispatching `july30:set` with Settings as
 * `detail`, or `july30:measure`.
 */
export type EventName = `${typeof ns}:${(FromEmbed | ToEmbed)['type']}`

/** Pixels between which a frame may be high. */
export const clamp = { least: 120, most: 20_000 } as const

/** Growths in a row, and the milliseconds between two of them, that mean a loop between host and frame. */
export const growthsOfLoop = 8
export const pauseOfLoop = 500

/** Messages a second above which a port is closed. */
export const flood = 60

/** @returns a function that counts a message, and tells whether it is one too many. */
export function floodGuard() {
  let second = 0
  let count = 0
  return () => {
    if (Date.now() - second > 1000) {
      second = Date.now()
      count = 0
    }
    count += 1
    return count > flood
  }
}

/** What a line about the partner adds, a touch target high. */
const line = 44

/**
 * How high a frame is at a width, in pixels: measured at the nearest width that is not wider, so
 * that a box of this height cuts nothing off.
 */
export function embedHeight(lang: Lang, choice: Choice, width: number) {
  const at = Math.max(0, heights.widths.filter((measured) => measured <= width).length - 1)
  const measured: Record<string, Record<string, number[]>> = heights.languages
  // A language that has not been measured yet is taken to be as long as the longest.
  const candidates = measured[lang] ? [measured[lang]] : Object.values(measured)
  const shown = ['frame', ...(choice.quote ? ['quote'] : choice.parts)]
  const sums = candidates.map((own) => shown.reduce((sum, part) => sum + (own[part]?.[at] ?? 0), 0))
  return Math.max(...sums) + (choice.partner ? line : 0) + (choice.action ? line : 0)
}

/** The width, in pixels, that the column of an ordinary site has. */
export const columnWidth = 640

/** The release of the loader that this build serves; a released file never changes. */
export const loaderVersion = '1.0.0'

/** Subresource integrity of every released loader, by its version. */
export const loaderReleases: Record<string, string> = releases

/**
 * What a partner copies: `plain` without scripts, `loader` with a script that sets the height,
 * `oembed` for WordPress and others that unfold an address, `fixed` for boxes drawn by hand.
 */
export const snippetKinds = ['plain', 'loader', 'oembed', 'fixed'] as const
export type SnippetKind = (typeof snippetKinds)[number]

export interface SnippetOptions {
  kind: SnippetKind
  lang: Lang
  choice?: Choice
  /** The frame follows the language of the page around it; only with the loader. */
  followHost?: boolean
  /** Of the box, in pixels. */
  width?: number
  /** The frame's name and the words of the link, in `lang`. */
  words: { title: string; link: string }
}

/** Well-formed XML, so that it survives editors that are strict. */
export function snippet({
  kind,
  lang,
  choice = suggested,
  followHost = false,
  width = columnWidth,
  words,
}: SnippetOptions) {
  const height = embedHeight(lang, choice, width)
  const src = embedAddress(lang, choice)
  const link = `<a href="${escaped(address(lang))}">${escaped(words.link)}</a>`
  if (kind === 'oembed') {
    const frame = attributes({ src, title: words.title, width, height })
    return `<blockquote>${link}</blockquote><iframe${frame}></iframe>`
  }
  const frame = attributes({
    src,
    title: words.title,
    lang,
    ...(kind === 'loader' && followHost && { 'data-lang': 'host' }),
    width: '100%',
    height,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    // Without allow-same-origin: a frame that has no origin cannot store anything.
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    allow: 'clipboard-write; web-share',
    style: style(kind, choice.theme, height),
  })
  return [
    `<iframe${frame}></iframe>`,
    // A box drawn by hand has no room for more than the frame.
    ...(kind === 'fixed' ? [] : [`<p lang="${lang}">${link}</p>`]),
    ...(kind === 'loader' ? [loader()] : []),
  ].join('\n')
}

function style(kind: SnippetKind, theme: Theme, height: number) {
  return [
    'width:100%',
    // Where the browser knows frame-sizing the content decides, and nowhere is it cut.
    ...(kind === 'plain' ? ['height:auto', `min-height:${height}px`] : [`height:${height}px`]),
    'border:0',
    // Said only when chosen: an iframe inherits the scheme of its page, and `auto` follows it.
    ...(theme === 'auto' ? [] : [`color-scheme:${theme}`]),
    ...(kind === 'plain' ? ['frame-sizing:content-height'] : []),
  ].join(';')
}

function loader() {
  const src = new URL(`embed/v${loaderVersion}/loader.js`, site).href
  const integrity = loaderReleases[loaderVersion]
  return `<script${attributes({ async: 'async', src, integrity, crossorigin: 'anonymous' })}></script>`
}

function attributes(values: Record<string, string | number | undefined>) {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

function escaped(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
