import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Lang } from '../../site/languages.ts'
import {
  leaves,
  type Namespace,
  namespaces,
  references,
  unnumbered,
  type Words,
} from '../locales/words.ts'

/**
 * What is recorded of each sentence, in `locales/{record}/{lang}.json`: the reference from which it was
 * translated, and its own wording when a second reader read it without seeing the reference.
 */
export type Recorded = '.made-from' | '.read'

/** For each namespace and key a hash of the text. */
export type Marks = Partial<Record<Namespace, Record<string, string>>>

/** A hash of eight digits for each key; the plural forms of a key have one together. */
export function marks(reference: Words) {
  const strings = new Map<string, string>()
  for (const [key, text] of leaves(reference)) {
    strings.set(unnumbered(key), `${strings.get(unnumbered(key)) ?? ''}${text}\n`)
  }
  return Object.fromEntries(
    [...strings].map(([key, text]) => [
      key,
      createHash('sha256').update(text).digest('hex').slice(0, 8),
    ]),
  )
}

/** The keys of a namespace whose text has changed since it was recorded. */
export function stale(recorded: Marks, namespace: Namespace, words: Words) {
  const known = recorded[namespace] ?? {}
  return Object.entries(marks(words))
    .filter(([key, mark]) => known[key] !== mark)
    .map(([key]) => key)
}

/** Whether a language translates a namespace, or is what others translate. */
export function translates(lang: Lang, namespace: Namespace) {
  return references[namespace] !== lang
}

export function readMarks(root: string, record: Recorded, lang: Lang): Marks {
  const file = fileOf(root, record, lang)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/**
 * Records texts as they are now: the reference's, or the language's own.
 * @param only the keys, by namespace; without it, all keys.
 */
export function accept(
  root: string,
  record: Recorded,
  lang: Lang,
  words: Record<Namespace, Words>,
  only?: Partial<Record<Namespace, readonly string[]>>,
) {
  const before = readMarks(root, record, lang)
  const after = Object.fromEntries(
    namespaces
      .filter((namespace) => translates(lang, namespace))
      .map((namespace) => {
        const known = before[namespace] ?? {}
        const now = marks(words[namespace])
        const kept = Object.entries(now).map(([key, mark]) => {
          const taken = !only || only[namespace]?.some((one) => unnumbered(one) === key)
          return [key, taken ? mark : known[key]]
        })
        return [namespace, Object.fromEntries(kept.filter(([, mark]) => mark))]
      }),
  )
  mkdirSync(resolve(root, 'locales', record), { recursive: true })
  writeFileSync(fileOf(root, record, lang), `${JSON.stringify(after, null, 2)}\n`)
}

function fileOf(root: string, record: Recorded, lang: Lang) {
  return resolve(root, 'locales', record, `${lang}.json`)
}
