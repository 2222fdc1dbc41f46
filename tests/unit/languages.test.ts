import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inDigits, inLatinDigits } from '../../src/site/digits.ts'
import {
  direction,
  intlLocale,
  isLang,
  languages,
  ogLocale,
  rootAttributes,
} from '../../src/site/languages.ts'

describe.each(languages)('$code', ({ code, name, script }) => {
  test('is a language, and registered with the script that it is written in', () => {
    // Codes that are countries (gr, kh, kr) have another script or none.
    // The hanging style of Urdu is a variant of Arabic to CLDR.
    expect(new Intl.Locale(code).maximize().script).toBe(script.replace('Aran', 'Arab'))
  })

  test('goes by its name in itself', () => {
    const endonym = new Intl.DisplayNames(code, { type: 'language' }).of(code)

    // Indonesians put the word for language before it.
    expect(name.toLowerCase()).toContain(endonym?.toLowerCase())
  })

  test('prints Gregorian years, in its digits', () => {
    const year = new Intl.DateTimeFormat(intlLocale(code), { year: 'numeric' })

    expect(year.format(new Date('2022-07-30T12:00Z'))).toContain(inDigits(code, 2022))
  })
})

test('digits are those that the press of a language prints, and can be read back', () => {
  expect(inDigits('bn', '2022, 09:05')).toBe('২০২২, ০৯:০৫')
  expect(inDigits('ne', 30)).toBe('३०')
  expect(inDigits('my', 2022)).toBe('၂၀၂၂')
  for (const code of ['ar', 'fa', 'hi', 'ur'] as const) expect(inDigits(code, 30)).toBe('30')
  for (const { code } of languages) {
    expect(inLatinDigits(inDigits(code, '0123456789'))).toBe('0123456789')
  }
})

test('Arabic letters run from right to left, the others from left to right', () => {
  for (const language of languages) {
    const rightToLeft = /\p{Script=Arabic}/u.test(language.name)

    expect(direction(language)).toBe(rightToLeft ? 'rtl' : 'ltr')
  }
})

test('the document says its language, direction and script', () => {
  expect(rootAttributes('ar')).toEqual({ lang: 'ar', dir: 'rtl', 'data-script': 'Arab' })
  expect(rootAttributes('zh')).toEqual({ lang: 'zh', dir: 'ltr', 'data-script': 'Hans' })
})

test('a language is one line and one folder', () => {
  const folders = readdirSync('locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)

  expect(folders.sort()).toEqual(languages.map(({ code }) => code).sort())
})

test('the source comes first', () => {
  expect(languages[0].code).toBe('fr')
})

test('Open Graph is told a language and the territory of its variety', () => {
  expect((['fr', 'en', 'ar', 'zh'] as const).map(ogLocale)).toEqual([
    'fr_FR',
    'en_GB',
    'ar_EG',
    'zh_CN',
  ])
})

test('only what is published is a language here', () => {
  expect([isLang('ar'), isLang('xx'), isLang('toString'), isLang(undefined)]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
