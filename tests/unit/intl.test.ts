import { describe, expect, test } from 'vitest'
import { written } from '../../src/build/locales/intl.ts'
import { labour } from '../../src/content/figures.ts'
import { formatOf } from '../../src/i18n/format.ts'
import { createI18n } from '../../src/i18n/i18n.ts'
import { inLatinDigits } from '../../src/site/digits.ts'
import { languages } from '../../src/site/languages.ts'
import { words } from '../servedWords.ts'

/** The digits of a number, and nothing else. */
function bare(number = '') {
  return inLatinDigits(number).replace(/\D/g, '')
}

describe.each(languages)('in $name', ({ code }) => {
  test('every month has its own words, with room for day and year', () => {
    const { months } = written(code)

    expect(new Set(months).size).toBe(12)
    for (const month of months) {
      expect(month).toContain('{d}')
      expect(month).toContain('{y}')
      expect(month).not.toContain('{month}')
    }
  })

  test('a large number is written with the unit for its size', () => {
    const { large, numbers } = written(code)

    expect(bare(large[labour.people]).slice(0, 3)).toBe('276')
    expect(bare(numbers[labour.people])).toBe('27600000')
  })
})

test.each([
  ['ar', '28 تشرين الثاني/نوفمبر 2026'],
  ['my', '၂၀၂၆ ခုနှစ် နိုဝင်ဘာလ ၂၈ ရက်'],
] as const)('who reads %s finds dates as the United Nations write them', (code, date) => {
  const { day } = formatOf(createI18n(code, words[code]))

  expect(day('2026-11-28')).toBe(date)
  // And as the message says its own.
  expect(words[code].page.letter.place).toContain(day('2022-07-30'))
})

test('Nepali, whose unit is wrong by ten in CLDR, is written in full', () => {
  const { large, numbers } = written('ne')

  expect(large[labour.people]).toBe(numbers[labour.people])
})
