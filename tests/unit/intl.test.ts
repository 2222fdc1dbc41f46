import { describe, expect, test } from 'vitest'
import { written } from '../../src/build/locales/intl.ts'
import { labour } from '../../src/content/figures.ts'
import { inLatinDigits } from '../../src/site/digits.ts'
import { languages } from '../../src/site/languages.ts'

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
    }
  })

  test('a large number is written with the unit for its size', () => {
    const { large, numbers } = written(code)

    expect(bare(large[labour.people]).slice(0, 3)).toBe('276')
    expect(bare(numbers[labour.people])).toBe('27600000')
  })
})

test('Nepali, whose unit is wrong by ten in CLDR, is written in full', () => {
  const { large, numbers } = written('ne')

  expect(large[labour.people]).toBe(numbers[labour.people])
})
