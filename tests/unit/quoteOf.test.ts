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

  test('a quote that begins within a sentence says so, and no other does', () => {
    const said = quotes.filter((id) => /\[…+\]/.test(quoteOf(i18n, id).text))

    expect(said).toEqual(quotes.filter((id) => !paragraphs.includes(bare[id])))
    expect(said).toEqual(['compact'])
  })

  test('after the mark the words are those of the message', () => {
    const [open = '', close = ''] = words[code].page.quotes.quoted.split('{{quote}}')

    const { text } = quoteOf(i18n, 'compact')

    expect(text).toMatch(code === 'zh' ? /^.{1,2}\[……\]\S/ : /^.{1,2}\[…\]\u00a0\S/)
    expect(text.replace(/\[…+\]\u00a0?/, '')).toBe(open + bare.compact + close)
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
])('“%s” says at which end words are left out', (quote, said) => {
  const { message } = words.en
  const cut = { ...message, quotes: { ...message.quotes, compact: quote } }
  const i18n = createI18n('en', { ...words.en, message: cut })

  const { text } = quoteOf(i18n, 'compact')

  expect(text).toBe(said)
})
