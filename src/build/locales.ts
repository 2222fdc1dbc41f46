import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type Country, type RegionId, regions } from '../content/helplines.ts'
import { intlLocale, isLang, type Lang, languages } from '../site/languages.ts'
import { written } from './written.ts'

/** The namespaces, each with the language that the others are held against. */
export const references = {
  message: 'fr',
  page: 'en',
  help: 'en',
  kit: 'en',
} as const satisfies Record<string, Lang>

export type Namespace = keyof typeof references

export const namespaces = Object.keys(references) as Namespace[]

/** ISO 3166-1 code and name. */
export type NamedCountry = readonly [Country, string]

export type Words = { [key: string]: Words | string } | string[]

/**
 * Serves `virtual:locales`, one file a language for the page and one more for the kit; a broken or incomplete
 * locale file stops the build.
 */
export function locales(): Plugin {
  let root: string
  return {
    name: 'locales',
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      const found = languages.flatMap(({ code }) =>
        namespaces.flatMap((namespace) =>
          problems(
            code,
            namespace,
            read(root, references[namespace], namespace),
            read(root, code, namespace),
          ),
        ),
      )
      if (found.length > 0) this.error(found.join('\n'))
    },
    resolveId(id) {
      return id.startsWith('virtual:locales') ? `\0${id}` : null
    },
    load(id) {
      const loaders = (below: string) =>
        languages
          .map(({ code }) => `${code}: () => import('virtual:locales/${below}${code}')`)
          .join(', ')
      if (id === '\0virtual:locales') {
        return `export const locales = { ${loaders('')} }
export const kits = { ${loaders('kit/')} }`
      }
      if (id === '\0virtual:locales/names') return `export const names = { ${loaders('names/')} }`
      const kit = id.match(/^\0virtual:locales\/kit\/([a-z]+)$/)?.[1]
      if (isLang(kit)) {
        this.addWatchFile(fileOf(root, kit, 'kit'))
        return `export default ${JSON.stringify(read(root, kit, 'kit'))}`
      }
      const named = id.match(/^\0virtual:locales\/names\/([a-z]+)$/)?.[1]
      if (isLang(named)) return `export default ${JSON.stringify(languageNames(named))}`
      if (id === '\0virtual:locales/offers') {
        return `export const offers = ${JSON.stringify(offers(root))}`
      }
      const lang = id.match(/^\0virtual:locales\/(\w+)$/)?.[1]
      if (!isLang(lang)) return null
      const words = namespaces
        .filter((name) => name !== 'kit')
        .map((namespace) => {
          this.addWatchFile(fileOf(root, lang, namespace))
          return [namespace, read(root, lang, namespace)]
        })
      const all = {
        ...Object.fromEntries(words),
        countries: countries(lang),
        written: written(lang),
      }
      return `export default ${JSON.stringify(this.environment.config.consumer === 'client' ? woken(all) : all)}`
    },
  }
}

/** What languages are called in a language, and in English: to be found by, not to be shown. */
function languageNames(lang: Lang) {
  const inOwn = new Intl.DisplayNames(intlLocale(lang), { type: 'language' })
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' })
  return Object.fromEntries(
    languages.map(({ code }) => [code, [...new Set([inOwn.of(code), inEnglish.of(code)])]]),
  )
}

/** How each language offers the page in itself. */
function offers(root: string) {
  return Object.fromEntries(
    languages.map(({ code }) => {
      const { language } = read(root, code, 'page') as unknown as { language: { offer: string } }
      return [code, language.offer]
    }),
  )
}

/** Without the words that only the prerendered document says: a woken page has no use for them. */
function woken({ message, page, ...rest }: Record<string, Record<string, unknown>>) {
  const { title, lead, introduction, ...letter } = message ?? {}
  const { chooser, notFound, embed, ...words } = page ?? {}
  const { description, image, ...head } = words.head as Record<string, string>
  return { ...rest, message: letter, page: { ...words, head } }
}

/**
 * The countries with help lines, by region, with their names in a language and in the order of
 * these. Named at build: browsers differ in names and so in order, and some have none.
 */
export function countries(lang: Lang): Record<RegionId, NamedCountry[]> {
  const names = new Intl.DisplayNames(intlLocale(lang), { type: 'region' })
  const { compare } = new Intl.Collator(intlLocale(lang))
  const sorted = (codes: readonly Country[]) =>
    codes
      .map((code): NamedCountry => [code, names.of(code) ?? code])
      .sort(([, a], [, b]) => compare(a, b))
  return {
    africa: sorted(regions.africa),
    americas: sorted(regions.americas),
    asia: sorted(regions.asia),
    europe: sorted(regions.europe),
    middleEast: sorted(regions.middleEast),
  }
}

function fileOf(root: string, lang: string, namespace: Namespace) {
  return resolve(root, 'locales', lang, `${namespace}.json`)
}

/** @throws Error naming the file, when it is missing or no JSON. */
export function read(root: string, lang: string, namespace: Namespace): Words {
  try {
    return JSON.parse(readFileSync(fileOf(root, lang, namespace), 'utf8'))
  } catch (error) {
    throw new Error(`locales/${lang}/${namespace}.json: ${(error as Error).message}`)
  }
}

/**
 * What keeps a translation from being published: keys missing or unknown, plural forms, empty
 * strings, placeholders that differ, paragraphs lost. Each problem names its file and key.
 */
export function problems(lang: Lang, namespace: Namespace, reference: Words, translation: Words) {
  const file = `locales/${lang}/${namespace}.json`
  const expected = new Map(leaves(reference).flatMap((leaf) => forms(leaf, lang)))
  const actual = new Map(leaves(translation))
  return [
    ...(namespace === 'message' ? provenanceFaults(translation) : []).map(
      (what) => `${file}: "provenance" ${what}`,
    ),
    ...[...expected.keys()]
      .filter((key) => !actual.has(key))
      .map((key) => `${file}: "${key}" is missing`),
    ...[...actual.keys()]
      .filter((key) => !expected.has(key))
      .map((key) => `${file}: "${key}" is unknown`),
    ...[...actual]
      .filter(([key]) => expected.has(key))
      .flatMap(([key, words]) =>
        fault(key, words, expected.get(key) ?? '').map((what) => `${file}: "${key}" ${what}`),
      ),
  ]
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/

/** A key without its plural form: `top.days`. */
export function unnumbered(key: string) {
  return key.replace(pluralSuffix, '')
}

export const placeholder = /\{\{\s*([^}]*?)\s*\}\}/g

/** The provenance of a text is data, not words: see `Provenance`. */
const data = /^provenance\./

/** Every string with its path: `['paragraphs.0', '…']`. */
export function leaves(words: unknown, path = ''): [string, string][] {
  // What is no string passes for a leaf here, and `fault` says so with its key.
  if (typeof words !== 'object' || words === null) return [[path, words as string]]
  return Object.entries(words)
    .flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
    .filter(([key]) => !data.test(key))
}

/** A plural key of the reference stands for all plural forms of the language. */
export function forms([key, words]: [string, string], lang: Lang): [string, string][] {
  if (!pluralSuffix.test(key)) return [[key, words]]
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
  return pluralCategories.map((category) => [key.replace(pluralSuffix, `_${category}`), words])
}

function fault(key: string, words: unknown, reference: string) {
  if (typeof words !== 'string') return ['is no string']
  if (words.trim() === '') return ['is empty']
  const wrong = placeholders(words).filter((name) => !placeholders(reference).includes(name))
  // A plural form may say its number in a word, Arabic has one for two days; the last one may not.
  const lost = placeholders(reference).filter(
    (name) => (name !== 'count' || key.endsWith('_other')) && !placeholders(words).includes(name),
  )
  return [
    ...wrong.map((name) => `names {{${name}}}, which the reference does not`),
    ...lost.map((name) => `lacks {{${name}}}`),
  ]
}

/** @see Provenance */
function provenanceFaults(words: Words) {
  const { provenance } = words as { provenance?: Record<string, string> }
  if (!provenance) return ['is missing']
  const needed: Record<string, string[]> = {
    published: ['from'],
    translation: ['from'],
    reviewed: ['from', 'by', 'reviewedOn'],
  }
  const keys = needed[provenance.kind ?? '']
  if (!keys) return [`has no kind that we know: "${provenance.kind}"`]
  return keys.filter((key) => !provenance[key]).map((key) => `lacks "${key}"`)
}

function placeholders(words: string) {
  return [...words.matchAll(placeholder)].map(([, name]) => name)
}
