import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type Lang, languages } from '../site/languages.ts'

/** The namespaces of the page, each with the language that the others are held against. */
export const references = { message: 'fr', page: 'en' } as const satisfies Record<string, Lang>

export type Namespace = keyof typeof references

type Words = { [key: string]: Words | string } | string[]

/** Serves `virtual:locales`, one file a language; a broken or incomplete locale file stops the build. */
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
      if (id === '\0virtual:locales') {
        const entries = languages.map(
          ({ code }) => `${code}: () => import('virtual:locales/${code}')`,
        )
        return `export const locales = { ${entries.join(', ')} }`
      }
      const lang = id.match(/^\0virtual:locales\/(\w+)$/)?.[1]
      if (!lang) return null
      const resources = Object.fromEntries(
        namespaces.map((namespace) => {
          this.addWatchFile(fileOf(root, lang, namespace))
          return [namespace, read(root, lang, namespace)]
        }),
      )
      return `export default ${JSON.stringify(resources)}`
    },
  }
}

const namespaces = Object.keys(references) as Namespace[]

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
    ...[...expected.keys()]
      .filter((key) => !actual.has(key))
      .map((key) => `${file}: "${key}" is missing`),
    ...[...actual.keys()]
      .filter((key) => !expected.has(key))
      .map((key) => `${file}: "${key}" is unknown`),
    ...[...actual]
      .filter(([key]) => expected.has(key))
      .flatMap(([key, words]) =>
        fault(words, expected.get(key) ?? '').map((what) => `${file}: "${key}" ${what}`),
      ),
  ]
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/

/** The provenance of a text is data, not words: see `Provenance`. */
const data = /^provenance\./

/** Every string with its path: `['paragraphs.0', '…']`. */
export function leaves(words: Words | string, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  return Object.entries(words)
    .flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
    .filter(([key]) => !data.test(key))
}

/** A plural key of the reference stands for all plural forms of the language. */
function forms([key, words]: [string, string], lang: Lang): [string, string][] {
  if (!pluralSuffix.test(key)) return [[key, words]]
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
  return pluralCategories.map((category) => [key.replace(pluralSuffix, `_${category}`), words])
}

function fault(words: unknown, reference: string) {
  if (typeof words !== 'string') return ['is no string']
  if (words.trim() === '') return ['is empty']
  const wrong = placeholders(words).filter((name) => !placeholders(reference).includes(name))
  // A plural form may say its number in a word: Arabic has one for two days.
  const lost = placeholders(reference).filter(
    (name) => name !== 'count' && !placeholders(words).includes(name),
  )
  return [
    ...wrong.map((name) => `names {{${name}}}, which the reference does not`),
    ...lost.map((name) => `lacks {{${name}}}`),
  ]
}

function placeholders(words: string) {
  return [...words.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name]) => name)
}
