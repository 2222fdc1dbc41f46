import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { burmeseText, subset } from '../../src/build/burmese.ts'
import { written } from '../../src/build/locales/intl.ts'
import { leaves, namespaces, read } from '../../src/build/locales/words.ts'
import { held } from '../../src/site/held.ts'

test('the font that Burmese brings has every letter of its words and dates, and is light', async () => {
  const text = namespaces
    .flatMap((namespace) =>
      leaves(held('my', read('.', 'my', namespace))).map(([, words]) => words),
    )
    .concat(written('my').months)
    .join('')
  const letters = [...new Set(text.match(/[\p{Script=Myanmar}\u200d]/gu))]

  const file = await subset(burmeseText('.'))
  const font = create(file)

  const missing = letters.filter(
    (letter) => 'fonts' in font || !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  )
  expect(letters.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
  // 20,000 until its dates had April and August, and words a joiner: 350 bytes more.
  expect(file.length).toBeLessThanOrEqual(20_400)
})
