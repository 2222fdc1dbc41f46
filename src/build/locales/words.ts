import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DocumentWords, KitWords, MessageFile, Resources } from '../../i18n/resources.ts'
import type { Lang } from '../../site/languages.ts'

/** The namespaces, each with the language from which the others are translated. */
export const references = {
  message: 'fr',
  page: 'en',
  document: 'en',
  help: 'en',
  kit: 'en',
} as const satisfies Record<string, Lang>

export type Namespace = keyof typeof references

export const namespaces = Object.keys(references) as Namespace[]

export type Words = { [key: string]: Words | string } | string[]

/** What a language's folder has for the build; the translators' own files apart. */
type LocaleFile = Namespace | 'dates'

export function fileOf(root: string, lang: string, file: LocaleFile) {
  return resolve(root, 'locales', lang, `${file}.json`)
}

/** What a language has in its files, as the reference has it: `problems` says where it has not. */
export type Locale = Pick<Resources, 'page' | 'help'> &
  Pick<DocumentWords, 'document'> & { message: MessageFile; kit: KitWords }

/** @param langOf the language in which a namespace is wanted. */
export function readAll(root: string, langOf: (namespace: Namespace) => Lang): Locale {
  const of = <N extends Namespace>(namespace: N) => read(root, langOf(namespace), namespace)
  return {
    message: of('message'),
    page: of('page'),
    document: of('document'),
    help: of('help'),
    kit: of('kit'),
  }
}

/** @throws Error naming the file, when it is missing or no JSON. */
export function read<N extends Namespace>(root: string, lang: string, namespace: N): Locale[N] {
  return naming(lang, namespace, () =>
    JSON.parse(readFileSync(fileOf(root, lang, namespace), 'utf8')),
  )
}

/** What cannot be read says in which file. */
function naming<T>(lang: string, file: LocaleFile, reading: () => T) {
  try {
    return reading()
  } catch (error) {
    throw new Error(`locales/${lang}/${file}.json: ${(error as Error).message}`)
  }
}

/** `locales/{lang}/dates.json`: how a language writes a date where `Intl` writes it otherwise than its readers. */
interface Dates {
  /** With `{d}`, `{month}` and `{y}`. */
  pattern: string
  /** All twelve, where those of `Intl` are others. */
  months?: readonly string[]
}

/** @throws Error naming the file, when it is no JSON, or would write a date without its day, month or year. */
export function datesOf(root: string, lang: Lang): Dates | undefined {
  const file = fileOf(root, lang, 'dates')
  if (!existsSync(file)) return undefined
  return naming(lang, 'dates', () => {
    const dates: Dates = JSON.parse(readFileSync(file, 'utf8'))
    const missing = ['{d}', '{month}', '{y}'].filter((part) => !dates.pattern.includes(part))
    if (missing.length > 0) throw new Error(`"pattern" lacks ${missing.join(', ')}`)
    const { length = 12 } = dates.months ?? {}
    if (length !== 12) throw new Error(`${length} of 12 months`)
    return dates
  })
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/

/** A key without its plural form: `top.days`. */
export function unnumbered(key: string) {
  return key.replace(pluralSuffix, '')
}

/** `{{name}}` for a text, `<name/>` for an element that is put there. */
export const placeholder = /(?:\{\{\s*|<)([^{}<>]*?)(?:\s*\}\}|\/>)/g

/** The provenance of a text is data, not words: see `Provenance`. */
const data = /^provenance\./

/** Every string with its path: `['paragraphs.0', '…']`. */
export function leaves(words: unknown, path = ''): [string, string][] {
  // A value that is no string is kept, so that `fault` can report it with its key.
  if (typeof words !== 'object' || words === null) return [[path, words as string]]
  return Object.entries(words)
    .flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
    .filter(([key]) => !data.test(key))
}

/**
 * The keys that a language needs for one key of the reference: for a plural, each of its own plural
 * forms.
 */
export function forms([key, words]: [string, string], lang: Lang): [string, string][] {
  if (!pluralSuffix.test(key)) return [[key, words]]
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
  return pluralCategories.map((category) => [key.replace(pluralSuffix, `_${category}`), words])
}
