import heights from './heights.json' with { type: 'json' }
import type { Lang } from './languages.ts'
import releases from './releases.json' with { type: 'json' }
import { address } from './routes.ts'
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

/** Characters of a partner's name that are shown. */
export const longestPartner = 60

/** Characters of an address that are read at all. */
const longestAddress = 2000

/**
 * Reads the query of a frame, or of the kit. Every value is trimmed and looked up; what is unknown
 * counts as not said. Of a name that is repeated the first value counts. Never throws.
 */
export function readChoice(search: string): Choice {
  const query = new URLSearchParams(search)
  const said = (name: string) => query.get(name)?.trim() ?? ''
  const word = (name: string) => said(name).toLowerCase()
  const wanted = word('parts').split(/\s*,\s*/)
  const chosen = parts.filter((part) => wanted.includes(part))
  return {
    parts: chosen.length > 0 ? chosen : fewParts,
    quote: /^[a-z]{1,20}$/.exec(word('quote'))?.[0] ?? null,
    theme: themes.find((theme) => theme === word('theme')) ?? 'auto',
    accent: /^#?([\da-f]{6})$/.exec(word('accent'))?.[1] ?? null,
    switcher: said('switcher') !== '0',
    partner: [...said('partner').replace(/\s+/g, ' ')].slice(0, longestPartner).join('') || null,
    action: httpsAddress(said('action')),
  }
}

/** @returns the address in its normal form, or null when it is no plain https address. */
function httpsAddress(given: string) {
  if (given.length > longestAddress || !URL.canParse(given)) return null
  const { protocol, username, password, href } = new URL(given)
  // A name before the host makes an address look like another's.
  return protocol === 'https:' && !username && !password ? href : null
}

/** What a frame shows when its address says nothing. */
export const standard: Choice = readChoice('')

/** What a snippet asks for unless the partner chooses: most sites stay light in the dark. */
export const suggested: Choice = { ...standard, theme: 'light' }

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

/** The folder of every frame, below the root of the site. */
export const base = 'embed/v1/'

/** The path of a frame on our host: `/embed/v1/fr/`. */
export function framePath(lang: Lang) {
  return `${site.pathname}${base}${lang}/`
}

/** The public address of a frame with a choice. */
export function frameAddress(lang: Lang, choice: Choice = standard) {
  const query = writeChoice(choice)
  return new URL(`${base}${lang}/${query && `?${query}`}`, site).href
}

/** WCAG 2.2's least contrast of text. */
export const leastContrast = 4.5

/** `--paper` of each scheme in sRGB, the lightest and the darkest that a frame is meant to stand on. */
export const papers: Record<Scheme, string> = { light: 'f9f5ed', dark: '0b1423' }

/** WCAG 2.2's contrast of two colours, each six hexadecimal digits: 1 to 21. */
export function contrast(one: string, other: string) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * Whether an accent can be read in a scheme; where it cannot, the frame keeps its own colour. With
 * the theme `auto` each scheme decides for itself: no colour reaches 4.5 on both papers.
 */
export function readable(accent: string, scheme: Scheme) {
  return contrast(accent, papers[scheme]) >= leastContrast
}

/** What a host may change in a frame that stands already. */
export interface Settings {
  lang?: string
  theme?: string
  accent?: string
}

export const protocol = { ns: 'july30', v: 1 } as const

/** On the window, frame to host: somebody there? */
export interface Hello {
  ns: typeof protocol.ns
  v: typeof protocol.v
  type: 'hello'
}

/** On the window, host to frame, with the port on which everything else is said. */
export interface Offer {
  ns: typeof protocol.ns
  v: typeof protocol.v
  type: 'port'
  set?: Settings
}

/** On the port, frame to host. Heights in CSS pixels. */
export type FromFrame =
  | { type: 'ready'; v: number; lang: string }
  | { type: 'size'; height: number }
  | { type: 'language'; lang: string; dir: string; title: string }
  | { type: 'link'; kind: 'page' | 'action' | 'elsewhere' }
  | { type: 'error'; code: 'loop' | 'flood' }

/** On the port, host to frame. */
export type ToFrame = ({ type: 'set' } & Settings) | { type: 'measure' }

/**
 * A host page hears each message of a frame as a bubbling CustomEvent on its iframe, `july30:size`
 * with the message as `detail`; and speaks to it by dispatching `july30:set` with Settings as
 * `detail`, or `july30:measure`.
 */
export type EventName = `${typeof protocol.ns}:${(FromFrame | ToFrame)['type']}`

/** Pixels between which a frame may be high. */
export const clamp = { least: 120, most: 20_000 } as const

/** Messages a second above which a port is closed. */
export const flood = 60

/** Measured in a browser by `npm run heights`; a test keeps them true. */
const widths = heights.widths as readonly number[]

/** What a line about the partner adds, a touch target high. */
const line = 44

/**
 * How high a frame is at a width, in pixels: measured at the nearest width that is not wider, so
 * that a box of this height cuts nothing off.
 */
export function frameHeight(lang: Lang, choice: Choice, width: number) {
  const at = Math.max(
    0,
    widths.findLastIndex((measured) => measured <= width),
  )
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
  const height = frameHeight(lang, choice, width)
  const src = frameAddress(lang, choice)
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

/** The public address of the loader that is always current. */
export const loaderAddress = new URL(`${base}loader.js`, site).href

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
