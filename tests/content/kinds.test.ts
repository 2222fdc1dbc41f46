import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leaves, read } from '../../src/build/locales/words.ts'
import { readFolder } from '../../src/build/translate/folder.ts'
import { type Lang, languages } from '../../src/site/languages.ts'
import { words } from '../servedWords.ts'

/** “List”, which leaves open what is listed. */
const list: Partial<Record<Lang, RegExp>> = {
  ar: /قائمة/,
  bn: /তালিকা/,
  de: /liste/i,
  es: /lista/i,
  fa: /فهرست|لیست/,
  fr: /liste/i,
  hi: /सूची/,
  id: /daftar/i,
  it: /elenco|lista/i,
  my: /စာရင်း/,
  ne: /सूची/,
  pl: /lista|liście/i,
  pt: /lista/i,
  ro: /list[aă]/i,
  ru: /спис/i,
  sq: /list/i,
  sw: /orodha/i,
  th: /รายการ|รายชื่อ/,
  tr: /liste/i,
  uk: /спис/i,
  ur: /فہرست/,
  vi: /danh sách/i,
  zh: /列表|名单/,
}

test.each(Object.entries(list))('calls stay in a record, not on a list: %s', (lang, pattern) => {
  const { traces } = read('.', lang as Lang, 'help')

  expect(traces).not.toMatch(pattern)
})

describe('what technology does to a person is a noun, where a verb would be an order', () => {
  // Turkish infinitives; Arabic nouns before “a person”; Persian nouns, never participles or orders.
  test.each([
    ['ar', /^\p{L}\p{M}*.* إنسان$/u],
    ['fa', /^(?!ب[^ا])[^ ]+(?<!ه|شد|ید)$/],
    ['tr', /m[ae]k$/],
  ] as const)('%s', (lang, noun) => {
    const { tools } = words[lang].page.technology

    for (const { misuse, use } of Object.values(tools)) {
      expect(misuse.verb).toMatch(noun)
      expect(use.verb).toMatch(noun)
    }
  })
})

test('help in Polish speaks to a person, not to “Madam or Sir”', () => {
  const texts = leaves(read('.', 'pl', 'help')).map(([, text]) => text)

  expect(texts.filter((text) => /(?<!\p{L})(Pan|Państw)\p{L}*/u.test(text))).toEqual([])
})

test('the theme of 2022 is marked as ours where no official wording is on record', () => {
  const { themes } = JSON.parse(readFileSync('tests/dossier.json', 'utf8'))
  const recorded = new Set(['en', ...Object.keys(themes['2022'].translations)])

  for (const { code } of languages) {
    const { glossary } = readFolder('.', code)

    expect(glossary['theme of 2022']?.ours ?? false, code).toBe(!recorded.has(code))
  }
})
