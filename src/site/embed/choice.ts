/**
 * The embed, version 1: its addresses, parameters, messages and snippets. Frames live on other
 * people's sites for years, so what is promised here changes by addition only; what must break
 * becomes version 2 beside it.
 */

/** The parts of the page that a frame can show, in the order of the page. */
export const parts = ['message', 'quotes', 'technology', 'compact', 'help'] as const
export type Part = (typeof parts)[number]

/**
 * What a frame shows by default: the message, and help, because a reader in danger may meet the text
 * anywhere.
 */
const fewParts: readonly Part[] = ['message', 'help']

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export type Scheme = Exclude<Theme, 'auto'>

/** A partner's choices: the query of the frame without unknown values. */
export interface Choice {
  parts: readonly Part[]
  /** The id of the one quote to show instead of the parts: `crime`. */
  quote: string | null
  theme: Theme
  /**
   * Six hexadecimal digits in lower case. Shown only in the scheme in which it can be read:
   * `readableIn`.
   */
  accent: string | null
  /** Whether readers may change the language. */
  switcher: boolean
  /** The partner's name, as plain text. */
  partner: string | null
  /** The https address of the partner's own call. */
  action: string | null
}

/**
 * Reads the query of a frame, or of the kit. Values are trimmed; unknown ones are ignored; of several
 * values with one name the first counts. Never throws.
 */
export function readChoice(search: string | URLSearchParams): Choice {
  const query = new URLSearchParams(search)
  const said = (name: string, form: RegExp) => query.get(name)?.trim().match(form)?.[1] ?? null
  const word = (name: string, form: RegExp) => said(name, form)?.toLowerCase() ?? null
  const chosen = parts.filter((part) => word('parts', new RegExp(`\\b(${part})\\b`, 'i')))
  return {
    parts: chosen[0] ? chosen : fewParts,
    quote: word('quote', /^([a-z]+)$/i),
    // The regular expression allows no other value.
    theme: (word('theme', /^(light|dark)$/i) ?? 'auto') as Theme,
    accent: word('accent', /^#?([\da-f]{6})$/i),
    switcher: !said('switcher', /^(0)$/),
    // By whole characters, so that none is cut in two.
    partner: said('partner', /^(.{1,60})/su),
    action: said('action', httpsAddress),
  }
}

/**
 * Without a user name before the host, which could make an address look like another's. An address that
 * a browser cannot parse becomes a link without a host, which the frame does not show.
 */
const httpsAddress = /^(https:\/\/[^\s/?#\\@]+([/?#].*)?)$/i

/** The most characters of a partner's name that are shown: what `readChoice` leaves of a long one. */
export const longestPartner = /* @__PURE__ */ lengthOfPartner()

function lengthOfPartner() {
  return readChoice(new URLSearchParams({ partner: 'x'.repeat(1000) })).partner?.length ?? 0
}

/** The choice of a frame without a query. */
export const standard: Choice = /* @__PURE__ */ readChoice('')

/** The choice with which the kit begins: light, because most sites have no dark scheme. */
export const suggested: Choice = /* @__PURE__ */ readChoice('theme=light')

/** The query of a choice, without default values. */
export function writeChoice(choice: Choice) {
  const query = new URLSearchParams()
  if (choice.theme !== standard.theme) query.set('theme', choice.theme)
  if (choice.quote) query.set('quote', choice.quote)
  else if (`${choice.parts}` !== `${standard.parts}`) query.set('parts', choice.parts.join())
  if (choice.accent) query.set('accent', choice.accent)
  if (!choice.switcher) query.set('switcher', '0')
  if (choice.partner) query.set('partner', choice.partner)
  if (choice.action) query.set('action', choice.action)
  // A comma may stand unescaped in a query, and is easier to read.
  return query.toString().replaceAll('%2C', ',')
}
