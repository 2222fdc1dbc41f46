import { kits, locales } from 'virtual:locales'
import type { Lang } from '../site/languages.ts'

/** Whether there are words to fetch: whether a language is published, without the table of languages. */
export function hasWords(lang: unknown): lang is Lang {
  return Object.keys(locales).includes(`${lang}`)
}

/** Fetches what the page says in a language; once, however often it is asked for. */
export async function loadWords(lang: Lang) {
  const { default: words } = await locales[lang]()
  return words
}

/** The same, and what the kit says beside it. */
export async function loadKitWords(lang: Lang) {
  const [words, { default: kit }] = await Promise.all([loadWords(lang), kits[lang]()])
  return { ...words, kit }
}
