import { describe, expect, test } from 'vitest'
import { quotes } from '../../src/content/quotes.ts'
import { createI18n } from '../../src/i18n/i18n.ts'
import { pictured } from '../../src/i18n/pictured.ts'
import { quoteOf } from '../../src/i18n/quoteOf.ts'
import { languages } from '../../src/site/languages.ts'
import { words } from '../servedWords.ts'

describe.each(languages)('in $name', ({ code }) => {
  const i18n = createI18n(code, words[code])
  const { quotes: bare, paragraphs } = words[code].message

  test('a quote says at each end whether its sentence goes on there', () => {
    const [open = '', close = ''] = words[code].page.quotes.quoted.split('{{quote}}')
    const said = quotes.map((id) => quoteOf(i18n, id).text.slice(open.length, -close.length))

    const begins = said.map((text) => !text.startsWith('['))
    const ends = said.map((text) => !text.endsWith(']'))

    const pieces = quotes.map((id) => bare[id].split(/ ?\[…+\] ?/))
    expect(begins).toEqual(
      pieces.map(([first = '']) => paragraphs.some((text) => text.startsWith(first))),
    )
    expect(ends).toEqual(
      pieces.map((all) => paragraphs.some((text) => text.endsWith(all.at(-1) ?? ''))),
    )
  })

  test('between the marks the words are those of the message', () => {
    const [open = '', close = ''] = words[code].page.quotes.quoted.split('{{quote}}')

    const { text } = quoteOf(i18n, 'compact')

    expect(text).toMatch(code === 'zh' ? /^.{1,2}\[……\]\S/ : /^.{1,2}(\[…\]\u00a0)?\p{L}/u)
    const said = text.replace(/(?<=^.{1,2})\[…+\]\u00a0?|\u00a0?\[…+\](?=.{1,2}$)/gu, '')
    expect(said).toBe(open + bare.compact + close)
  })

  test('the page, the picture, the copy, the share and the preview say the same', () => {
    const { text, withSource, description } = quoteOf(i18n, 'compact')

    expect(withSource.startsWith(`${text}\n`)).toBe(true)
    expect(description.startsWith(text)).toBe(true)
    expect(pictured(i18n, 'compact').words.quote).toBe(text)
  })
})

test.each([
  [
    'I proposed a Global Digital Compact',
    '“[…]\u00a0I proposed a Global Digital Compact\u00a0[…]”',
  ],
  ['At the 2023 Summit of the Future', '“At the 2023 Summit of the Future\u00a0[…]”'],
  // It begins with its sentence, though within a paragraph.
  ['Through the dark web', '“Through the dark web\u00a0[…]”'],
  // Words are left out in the middle as well.
  ['technology […] to combat it.', '“[…]\u00a0technology […] to combat it.”'],
  // What he quotes takes the inner marks.
  ['“Use and Abuse of Technology”', '“[…]\u00a0‘Use and Abuse of Technology’\u00a0[…]”'],
])('“%s” says where words are left out', (quote, said) => {
  const { message } = words.en
  const cut = { ...message, quotes: { ...message.quotes, compact: quote } }
  const i18n = createI18n('en', { ...words.en, message: cut })

  const { text } = quoteOf(i18n, 'compact')

  expect(text).toBe(said)
})
