import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
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

describe.each(languages)('in $name', ({ code }) => {
  const { paragraphs, provenance } = words[code].message

  test('the message has ten paragraphs', () => {
    expect(paragraphs).toHaveLength(10)
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
