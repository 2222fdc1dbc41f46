import type { Lang } from '../../site/languages.ts'
import { forms, leaves, type Namespace, placeholder, type Words } from './words.ts'

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

function fault(key: string, words: unknown, reference: string) {
  if (typeof words !== 'string') return ['is no string']
  if (words.trim() === '') return ['is empty']
  const wrong = placeholders(words).filter((name) => !placeholders(reference).includes(name))
  // A plural form may write its number as a word (Arabic has one for two days), but not the last form.
  const lost = placeholders(reference).filter(
    (name) =>
      (name !== '{{count}}' || key.endsWith('_other')) && !placeholders(words).includes(name),
  )
  return [
    ...wrong.map((name) => `names ${name}, which the reference does not`),
    ...lost.map((name) => `lacks ${name}`),
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
  return [...words.matchAll(placeholder)].map(([whole]) => whole.replaceAll(' ', ''))
}
