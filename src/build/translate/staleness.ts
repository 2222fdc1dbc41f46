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
 * `locales/.made-from/{lang}.json`: for each namespace and key a hash of the reference string from
 * which the translation was made.
 */
export type MadeFrom = Partial<Record<Namespace, Record<string, string>>>

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

/** The keys of a namespace whose reference has changed since they were translated. */
export function stale(madeFrom: MadeFrom, namespace: Namespace, reference: Words) {
  const known = madeFrom[namespace] ?? {}
  return Object.entries(marks(reference))
    .filter(([key, mark]) => known[key] !== mark)
    .map(([key]) => key)
}

/** Whether a language translates a namespace, or is what others translate. */
export function translates(lang: Lang, namespace: Namespace) {
  return references[namespace] !== lang
}

export function readMadeFrom(root: string, lang: Lang): MadeFrom {
  const file = fileOf(root, lang)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/**
 * Records that keys are translated from the reference as it is now.
 * @param only the keys, by namespace; without it, all keys.
 */
export function accept(
  root: string,
  lang: Lang,
  reference: Record<Namespace, Words>,
  only?: Partial<Record<Namespace, readonly string[]>>,
) {
  const before = readMadeFrom(root, lang)
  const after = Object.fromEntries(
    namespaces
      .filter((namespace) => translates(lang, namespace))
      .map((namespace) => {
        const known = before[namespace] ?? {}
        const now = marks(reference[namespace])
        const kept = Object.entries(now).map(([key, mark]) => {
          const taken = !only || only[namespace]?.some((one) => unnumbered(one) === key)
          return [key, taken ? mark : known[key]]
        })
        return [namespace, Object.fromEntries(kept.filter(([, mark]) => mark))]
      }),
  )
  mkdirSync(resolve(root, folder), { recursive: true })
  writeFileSync(fileOf(root, lang), `${JSON.stringify(after, null, 2)}\n`)
}

const folder = 'locales/.made-from'

function fileOf(root: string, lang: Lang) {
  return resolve(root, folder, `${lang}.json`)
}
