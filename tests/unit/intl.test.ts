import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { written } from '../../src/build/locales/intl.ts'
import { labour } from '../../src/content/figures.ts'
import { formatOf } from '../../src/i18n/format.ts'
import { createI18n } from '../../src/i18n/i18n.ts'
import { inLatinDigits } from '../../src/site/digits.ts'
import { languages } from '../../src/site/languages.ts'
import { loose } from '../../src/site/loose.ts'
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

test.each(languages)('a reader of $name finds every date written as the message’s', ({ code }) => {
  const { day } = formatOf(createI18n(code, words[code]))

  expect(words[code].page.letter.place).toContain(loose(day('2022-07-30')))
})

test.each([
  ['ar', '28\u00a0تشرين الثاني/نوفمبر 2026'],
  ['my', '၂၀၂၆ ခု\u200dနှစ် နိုဝင်ဘာလ\u00a0၂၈\u00a0ရက်'],
  ['ru', '28\u00a0ноября 2026\u00a0года'],
  ['fil', 'ika-28\u00a0ng Nobyembre 2026'],
] as const)('who reads %s finds dates as the United Nations write them', (code, date) => {
  expect(formatOf(createI18n(code, words[code])).day('2026-11-28')).toBe(date)
})

test.each([
  ['{ "pattern": "{d}. {month}" }', 'locales/fr/dates.json: "pattern" lacks {y}'],
  ['{ "pattern": "{y}-{month}-{d}", "months": ["I"] }', 'locales/fr/dates.json: 1 of 12 months'],
  ['{ "pattern": ', 'locales/fr/dates.json: '],
])('dates of a language that read %s stop the build', async (text, why) => {
  const root = await mkdtemp(join(tmpdir(), 'july30-dates-'))
  await mkdir(join(root, 'locales/fr'), { recursive: true })
  await writeFile(join(root, 'locales/fr/dates.json'), text)

  expect(() => written('fr', root)).toThrow(why)
})

test('Nepali, whose unit is wrong by ten in CLDR, is written in full', () => {
  const { large, numbers } = written('ne')

  expect(large[labour.people]).toBe(numbers[labour.people])
})
