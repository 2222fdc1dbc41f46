import { jsToXliff12, xliff12ToJs } from 'xliff'
import { type Lang, language } from '../../site/languages.ts'
import { forms, leaves, type Namespace, unnumbered, type Words } from '../locales/words.ts'
import { type Context, contextOf, each } from './folder.ts'

/** A namespace as a translator's tool takes it: keys to strings. */
export type Texts = Record<Namespace, Record<string, string>>

/** All strings of a language. `provenance` is left out, because it is data. */
export function textsOf(words: Record<Namespace, Words>): Texts {
  return each((namespace) => Object.fromEntries(leaves(words[namespace])))
}

/**
 * XLIFF 1.2, which OmegaT, Poedit, Trados and memoQ open: each string beside its reference, with a
 * note that says what it is for. A plural form is a unit of its own.
 */
export async function toXliff(
  lang: Lang,
  texts: Texts,
  reference: Record<Namespace, Words>,
  context: Context,
) {
  const resources = each((namespace) =>
    Object.fromEntries(
      leaves(reference[namespace])
        .flatMap((leaf) => forms(leaf, lang))
        .map(([key, source]) => {
          const about = contextOf(context, `${namespace} ${key}`)
          const limit = about?.limit ? ` At most ${about.limit} characters.` : ''
          const note = about ? `${about.for}. ${about.where}.${limit}` : ''
          return [key, { source, target: texts[namespace][key] ?? '', note }]
        }),
    ),
  )
  return jsToXliff12({ sourceLanguage: 'en', targetLanguage: lang, resources })
}

/** @throws Error when the file is of another language, or is none. */
export async function fromXliff(lang: Lang, xliff: string): Promise<Texts> {
  const { targetLanguage, resources } = await xliff12ToJs(xliff)
  if (targetLanguage !== lang) {
    throw new Error(`the file is in ${targetLanguage}, not in ${language(lang).name}`)
  }
  return each((namespace) =>
    Object.fromEntries(
      Object.entries(resources[namespace] ?? {})
        .map(([key, { target }]): [string, string] => [key, String(target ?? '')])
        .filter(([, target]) => target !== ''),
    ),
  )
}

/**
 * i18next's JSON v4, as Weblate reads and writes it: nested, plural forms by their suffix, lists as
 * lists.
 */
export function toJson(words: Record<Namespace, Words>) {
  const { message, ...rest } = words
  const { provenance, ...letter } = message as Exclude<Words, string[]>
  return `${JSON.stringify({ message: letter, ...rest }, null, 4)}\n`
}

export function fromJson(json: string): Texts {
  const words: Partial<Record<Namespace, Words>> = JSON.parse(json)
  return each((namespace) => Object.fromEntries(leaves(words[namespace] ?? {})))
}

/**
 * Puts texts into a namespace of a language, in the order of the reference. Other strings stay as they
 * are.
 * @throws Error naming a key that the reference does not have.
 */
export function put(
  lang: Lang,
  reference: Words,
  own: Words,
  texts: Record<string, string>,
): Words {
  const expected = leaves(reference).flatMap((leaf) => forms(leaf, lang))
  const unknown = Object.keys(texts).find((key) => !expected.some(([known]) => known === key))
  if (unknown) throw new Error(`"${unknown}" is no key of the reference`)
  const before = new Map(leaves(own))
  const after = new Map(
    expected.flatMap(([key]) => {
      const text = texts[key] ?? before.get(key)
      return text === undefined ? [] : [[key, text] as const]
    }),
  )
  const { provenance } = own as { provenance?: Words }
  const built = build(reference, '', after)
  return provenance ? { provenance, ...(built as object) } : built
}

/** The structure of the reference with the strings of a language, and its plural forms. */
function build(shape: Words, path: string, texts: ReadonlyMap<string, string>): Words {
  const below = (key: string | number) => (path ? `${path}.${key}` : String(key))
  if (Array.isArray(shape)) {
    return shape.map((_, index) => texts.get(below(index))).filter((text) => text !== undefined)
  }
  const built: Exclude<Words, string[]> = {}
  for (const [key, value] of Object.entries(shape)) {
    if (typeof value === 'object') {
      if (below(key) !== 'provenance') built[key] = build(value, below(key), texts)
      continue
    }
    const name = unnumbered(key)
    for (const [own, text] of texts) {
      if (own === below(key) || (name !== key && unnumbered(own) === below(name))) {
        built[own.slice(path ? path.length + 1 : 0)] = text
      }
    }
  }
  return built
}
