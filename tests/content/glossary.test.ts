import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leaves, type Namespace, read, references } from '../../src/build/locales.ts'
import { type Lang, languages } from '../../src/site/languages.ts'
import { words } from '../words.ts'

interface Term {
  /** The term in English. */
  id: string
  /** Where it is on record. */
  source: string
  /** `ours` where no official wording was found. */
  terms: Record<Lang, { approved: string[]; forbidden: string[]; ours?: true }>
}

const glossary: Term[] = JSON.parse(readFileSync('locales/glossary.json', 'utf8'))

describe.each(glossary)('$id', ({ source, terms }) => {
  test('has an approved word in every language, and a source', () => {
    expect(Object.keys(terms)).toEqual(languages.map(({ code }) => code))
    for (const { approved } of Object.values(terms)) expect(approved).not.toEqual([])
    expect(new URL(source).protocol).toBe('https:')
  })

  test.each(languages)('is never rendered by a forbidden word in $name', ({ code }) => {
    const text = (Object.keys(references) as Namespace[])
      .flatMap((namespace) => leaves(read('.', code, namespace)))
      .map(([key, words]) => ({ key, words: plain(words) }))

    const found = terms[code].forbidden.flatMap((word) =>
      text.filter(({ words }) => words.includes(plain(word))).map(({ key }) => `${key}: ${word}`),
    )

    expect(found).toEqual([])
  })

  test('forbids nothing that it approves', () => {
    for (const { approved, forbidden } of Object.values(terms)) {
      for (const word of forbidden) {
        expect(approved.filter((name) => plain(name).includes(plain(word)))).toEqual([])
      }
    }
  })
})

describe.each(languages)('in $name', ({ code }) => {
  const { page, message } = words[code]

  test.each([
    {
      id: 'World Day Against Trafficking in Persons',
      where: 'top of the page',
      text: page.top.day,
    },
    { id: 'Global Digital Compact', where: 'account', text: page.compact.adopted.text },
    { id: 'Summit of the Future', where: 'editor’s note', text: page.message.note.text },
    { id: 'theme of 2022', where: 'message', text: message.paragraphs[6] ?? '' },
  ])('the $where has the name of the $id to the letter', ({ id, text }) => {
    const names = glossary.find((term) => term.id === id)?.terms[code].approved ?? []

    expect(names.filter((name) => plain(text).includes(plain(name)))).not.toEqual([])
  })
})

/** Capitals and the small marks of Arabic and of French spelling hide no word. */
function plain(text: string) {
  return text
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
}
