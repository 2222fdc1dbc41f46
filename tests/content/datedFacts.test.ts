import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leaves, read } from '../../src/build/locales/words.ts'
import { datedFacts } from '../../src/content/datedFacts.ts'
import { office } from '../../src/content/message.ts'
import { tools } from '../../src/content/technology.ts'
import { inLatinDigits } from '../../src/site/digits.ts'
import { type Lang, languages } from '../../src/site/languages.ts'
import { words } from '../servedWords.ts'

describe('what can turn false or old has a day by which somebody looks', () => {
  test.each(datedFacts)('$id', ({ id, file, until, source }) => {
    const said = id.match(/\w+/g)?.reduce<unknown>((part, key) => Object(part)[key], words.en.page)

    expect(said).toBeDefined()
    expect(existsSync(file)).toBe(true)
    expect(new Date(until).toISOString()).toContain(until)
    if (source) expect(new URL(source).protocol).toBe('https:')
  })

  test('the soonest first, each once', () => {
    const days = datedFacts.map(({ until }) => until)

    expect(days).toEqual([...days].sort())
    expect(new Set(datedFacts.map(({ id }) => id)).size).toBe(datedFacts.length)
  })

  test('every figure, and every number on technology', () => {
    const ids = datedFacts.map(({ id }) => id)

    for (const [figure, said] of Object.entries(words.en.page.figures)) {
      if (typeof said === 'object') expect(ids).toContain(`figures.${figure}`)
    }
    for (const { id, use } of tools) {
      if (use.values) expect(ids).toContain(`technology.tools.${id}.use`)
    }
  })
})

describe(`after ${office.until}, when its author holds the office no more`, () => {
  test.each(languages)('no sentence in $name speaks of the office without a year', ({ code }) => {
    const { role } = words[code].page.letter
    const named = offices[code] ?? new RegExp(role.slice(0, role.search(/[\p{P}\s]*\p{Nd}{4}/u)))
    const speaking = sentences(code).filter(({ text }) => named.test(text))

    expect(speaking.map(({ text }) => text)).toContain(role)
    expect(inLatinDigits(role)).toContain('2017')
    expect(inLatinDigits(role)).toContain(office.until.slice(0, 4))
    expect(speaking.filter(({ text }) => !/\p{Nd}{4}/u.test(text))).toEqual([])
  })

  test.each(languages)('in $name he is called by his name', ({ code }) => {
    const name = familyName(words[code].page.letter.author)
    const said = sentences(code).filter(({ key }) => ofHim.includes(key))

    expect(said.map(({ key }) => key)).toEqual(ofHim)
    for (const { key, text } of said) expect(text, key).toContain(name)
  })
})

test.each([
  ['en', /\b(now|today|currently|latest|newest|recent(ly)?|since \d{4}|so far)\b/i],
  ['fr', /\b(aujourd’hui|actuel(le)?(ment)?|désormais|récemment|depuis \d{4}|à ce jour)\b/i],
] as const)('no sentence in %s speaks of a present that passes', (code, present) => {
  const passing = sentences(code).filter(({ key, text }) => {
    return present.test(text) && !ofTheMoment.test(key)
  })

  expect(passing).toEqual([])
})

/** The office, in whatever case; where a language is not here, as its own words write it. */
const offices: Partial<Record<Lang, RegExp>> = {
  fr: /secrétaire général/i,
  en: /Secretary-General/,
  es: /Secretario General/i,
  ar: /الأمين العام|أمين(ا|اً)? عام/,
  ru: /Генеральн\S+ секретар/i,
  zh: /秘书长/,
  pt: /Secretário-Geral/i,
  de: /Generalsekretär/,
  it: /Segretario generale/i,
  hi: /महासचिव/,
  bn: /মহাসচিব/,
  ur: /سیکرٹری جنرل/,
  id: /Sekretaris Jenderal/i,
  vi: /Tổng Thư ký/i,
  fil: /Kalihim-Heneral/i,
  th: /เลขาธิการ/,
  ro: /Secretar\S* General/i,
  uk: /Генеральн\S+ секретар/i,
  sw: /Katibu Mkuu/i,
  fa: /دبیرکل/,
  tr: /Genel Sekreter/i,
  ne: /महासचिव/,
  sq: /Sekretar\S* (i|të) Përgjithsh/i,
  my: /အတွင်းရေးမှူးချုပ်/,
  pl: /Sekretarz\S* Generaln/i,
}

/** What speaks of him, in the order of the files. */
const ofHim = [
  'page.top.lead.said',
  'page.short.mark',
  'page.compact.proposed.text',
  'page.timeline.events.agenda',
  'page.foot.rights',
  'kit.texts.short',
  'kit.texts.press.text',
  'kit.credit.0',
]

/** What is said at the moment at which it is true. */
const ofTheMoment = /^(page\.(language\.changed|top\.today)|help\.danger\.heading)$/

/** All that a language says but the message itself, which is of its day. */
function sentences(code: Lang) {
  return (['page', 'help', 'kit'] as const).flatMap((namespace) =>
    leaves(read('.', code, namespace)).map(([key, text]) => ({ key: `${namespace}.${key}`, text })),
  )
}

/** Its beginning, which no case changes. */
function familyName(author: string) {
  return author.split(/[\s·]/).at(-1)?.slice(0, 4) ?? author
}
