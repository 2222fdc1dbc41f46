import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Lang } from '../../site/languages.ts'
import {
  type Locale,
  type Namespace,
  namespaces,
  readAll,
  references,
  unnumbered,
} from '../locales/words.ts'

/**
 * `locales/{lang}/checks.json`: how a language differs from others of its script. Patterns are regular
 * expressions, each with its reason.
 */
export interface Rules {
  /** Words that are rightly the same as in English: `page skip` and why. */
  same?: Record<string, string>
  /** What the language never writes, and why. */
  never?: Record<string, string>
  /** The mark that ends a statement, if it is not the usual one of its script. */
  statement?: string
  /** Marks that the language uses beside those of `quotes.quoted` and `quotes.inner`. */
  marks?: string
  /** A month that is written with a number, which the reference does not have. */
  month?: string
}

/** How a term may be rendered and how it must not. */
interface Term {
  approved: string[]
  forbidden: string[]
  /** No official wording was found. */
  ours?: true
  /** A pattern of the name cut short, where it could then mean another: “the Pact”. */
  short?: string
  /** Of a word that was weighed: the reason, and where it was read. */
  why?: string
}

type Glossary = Record<string, Term>

/** All that stands in `locales/{lang}`. */
export interface Folder {
  lang: Lang
  words: Locale
  rules: Rules
  glossary: Glossary
}

/** What the folder of a language is compared with. */
export interface Reference {
  /** Of each namespace the words that others translate. */
  words: Locale
  english: Locale
  terms: readonly { id: string; source: string }[]
  context: Context
}

export function readFolder(root: string, lang: Lang): Folder {
  return {
    lang,
    words: readAll(root, () => lang),
    rules: json(root, `${lang}/checks.json`) ?? {},
    glossary: json(root, `${lang}/glossary.json`) ?? {},
  }
}

export function readReference(root: string): Reference {
  return {
    words: readAll(root, (namespace) => references[namespace]),
    english: readAll(root, () => 'en'),
    terms: json(root, 'glossary.json') ?? [],
    context: json(root, 'context.json') ?? {},
  }
}

/** What a key is for; `*` stands for any one step of its path. `locales/context.json`. */
export type Context = Record<
  string,
  {
    /** What the words do. */
    for: string
    /** Where a reader sees or hears them. */
    where: string
    /** The most characters, as a reader counts them, that fit there. */
    limit?: number
    /** A name, which is the same in every language that writes it so. */
    name?: true
  }
>

/** The entry of a key, such as `page top.days_one`. */
export function contextOf(context: Context, key: string) {
  const known = entries.get(context) ?? new Map<string, Context[string] | undefined>()
  entries.set(context, known)
  const own = unnumbered(key)
  if (!known.has(own)) {
    const pattern = Object.keys(context).find((one) => matches(one, own))
    known.set(own, pattern ? context[pattern] : undefined)
  }
  return known.get(own)
}

/** A cache: each key is looked up once for every language. */
const entries = new WeakMap<Context, Map<string, Context[string] | undefined>>()

function matches(pattern: string, key: string) {
  const [steps, wanted] = [key.split(/[ .]/), pattern.split(/[ .]/)]
  return (
    steps.length === wanted.length && wanted.every((step, i) => step === '*' || step === steps[i])
  )
}

export function each<T>(make: (namespace: Namespace) => T) {
  // One entry a namespace.
  return Object.fromEntries(namespaces.map((name) => [name, make(name)])) as Record<Namespace, T>
}

/** A file of `locales`, or nothing. */
function json(root: string, name: string) {
  const file = resolve(root, 'locales', name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
