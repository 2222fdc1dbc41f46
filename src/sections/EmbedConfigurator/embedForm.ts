import { firstQuote, type QuoteId, quotes } from '../../content/quotes.ts'
import colours from '../../site/colours.json' with { type: 'json' }
import {
  type Choice,
  type Part,
  readChoice,
  suggested,
  type Theme,
  themes,
  writeChoice,
} from '../../site/embed/choice.ts'
import { isLang, type Lang } from '../../site/languages.ts'
import { parsed } from '../../site/site.ts'

/**
 * The ways to put the embed on a site: `wordpress` takes the page's address, each other the snippet of its
 * name. `plain` is `loader` for who wants no script, `element` for who wants no iframe in the source.
 */
export const wayIds = ['wordpress', 'loader', 'fixed', 'plain', 'element'] as const

export type Way = (typeof wayIds)[number]

/** The fields of the form as they were filled in, valid or not. */
export interface EmbedForm {
  lang: Lang
  way: Way
  /** The embed follows the language of the page around it; only with the loader or as an element. */
  followHost: boolean
  shows: 'parts' | 'quote'
  parts: readonly Part[]
  quote: QuoteId
  theme: Theme
  ownAccent: boolean
  accent: string
  switcher: boolean
  partner: string
  action: string
}

/**
 * The valid part of a form, read as the embed will read it. An address that the frame would not show, or
 * that was pasted behind another start (`https://https://…`), counts as not filled in.
 */
export function choiceOf(form: EmbedForm): Choice {
  const { accent, partner, action } = readChoice(
    new URLSearchParams({ accent: form.accent, partner: form.partner, action: form.action }),
  )
  const host = action && parsed(action)?.hostname
  return {
    parts: form.parts,
    quote: form.shows === 'quote' ? form.quote : null,
    theme: form.theme,
    accent: form.ownAccent ? accent : null,
    switcher: form.switcher,
    partner,
    action: host && !/^https?$/.test(host) ? action : null,
  }
}

/**
 * What a way puts on a site: code of a kind, or the page's address, which cannot say what is chosen; for that
 * WordPress takes code, too.
 */
export function pastedBy(way: Way, form: EmbedForm) {
  if (way !== 'wordpress') return way
  const own = writeChoice(choiceOf(form)) !== writeChoice(suggested)
  return own ? 'loader' : 'address'
}

/** The query of a form: `lang=ar&way=loader&theme=dark`. It always has a theme: kit and embed differ in their default. */
export function writeForm(form: EmbedForm) {
  const query = new URLSearchParams({ lang: form.lang, way: form.way })
  if (form.followHost) query.set('host', '1')
  query.set('theme', form.theme)
  const choice = new URLSearchParams(writeChoice(choiceOf(form)))
  for (const [name, value] of choice) query.set(name, value)
  return query.toString().replaceAll('%2C', ',')
}

/**
 * Reads the query of the kit as the embed reads its own: unknown values are ignored. Without any it gives
 * what the form holds at first.
 */
export function readForm(search: string, lang: Lang): EmbedForm {
  const query = new URLSearchParams(search)
  const { parts, quote, accent, switcher, partner, action } = readChoice(query)
  const wanted = query.get('lang')
  // Without `way` the address is one of a picture's: its quote is not the frame's.
  const known = query.has('way') ? quotes.find((id) => id === quote) : undefined
  return {
    lang: isLang(wanted) ? wanted : lang,
    way: wayIds.find((way) => way === query.get('way')) ?? 'loader',
    followHost: query.get('host') === '1',
    shows: known ? 'quote' : 'parts',
    parts,
    quote: known ?? firstQuote,
    theme: themes.find((theme) => theme === query.get('theme')) ?? suggested.theme,
    ownAccent: accent !== null,
    // The page's own, from which a partner goes on.
    accent: accent ? `#${accent}` : colours.blue.light,
    switcher,
    partner: partner ?? '',
    action: action ?? '',
  }
}
