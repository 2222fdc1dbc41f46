import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/content/quotes.ts'
import { around } from '../../src/site/around.ts'
import { languages } from '../../src/site/languages.ts'
import { words } from '../servedWords.ts'

const source = words.fr.message
const article = plain(readFileSync('tests/article.fr.txt', 'utf8'))

describe('the French text', () => {
  test('is the ten paragraphs of the article, to the letter', () => {
    const message = article
      .slice(article.indexOf('La traite d'), article.indexOf('Source Un News'))
      .trim()

    expect(source.paragraphs).toHaveLength(10)
    expect(source.paragraphs.map(plain)).toEqual(message.split(/\n+/))
  })

  test('has the title, the lead and the introduction of the article', () => {
    const { title, lead, introduction } = words.fr.article

    for (const text of [title, introduction]) expect(article).toContain(plain(text))
    // The article's lead has no full stop.
    expect(article).toContain(plain(lead).replace(/\.$/, ''))
  })

  test('says that it was published, and where', () => {
    const { provenance } = source

    expect(provenance.kind).toBe('published')
    expect(article).toContain(provenance.from)
  })
})

/** What a reader takes for one letter, with its marks. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** All four who must unite are named, in languages where their names are long. */
const longer: Record<string, number> = { 'de together': 98, 'pl together': 93, 'ro together': 94 }

describe.each(languages)('in $name', ({ code }) => {
  const { paragraphs, provenance, quotes: own } = words[code].message

  test('the message has ten paragraphs', () => {
    expect(paragraphs).toHaveLength(10)
  })

  test('every quote is cut, letter by letter, from the paragraph that it is cut from in French', () => {
    for (const id of quotes) {
      const place = source.paragraphs.findIndex((text) => around(source.quotes[id], text))

      const found = paragraphs.flatMap((text, index) => (around(own[id], text) ? [index] : []))

      expect(found, id).toEqual([place])
    }
  })

  test('a quote is short enough to be seen at once', () => {
    for (const id of quotes) {
      // The marks of omission and the closing full stop are not his words.
      const said = own[id].replace(/ ?\[…+\] ?|[^\p{L}\p{M}]+$/gu, ' ').trim()

      const length = [...letters.segment(said)].length

      expect(length, said).toBeLessThanOrEqual(longer[`${code} ${id}`] ?? 90)
    }
  })

  test('the reader can be told whose words these are', () => {
    expect(['published', 'translation', 'reviewed']).toContain(provenance.kind)
    if (provenance.kind !== 'published') expect(provenance.from).toBe('fr')
    if (provenance.kind === 'reviewed') {
      expect(provenance.by.trim()).not.toBe('')
      expect(provenance.reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    if (provenance.official) expect(new URL(provenance.official).protocol).toBe('https:')
  })
})

/** Typographic spaces and apostrophes may be set right; nothing else may change. */
function plain(text: string) {
  return text
    .replaceAll('’', "'")
    .replace(/[\u00a0\u202f ]+/g, ' ')
    .replace(/ (?=[:;!?»])|(?<=«) /g, '')
}
