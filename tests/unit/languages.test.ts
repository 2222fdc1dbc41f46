import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
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

  test('prints the years and digits that the United Nations print', () => {
    const year = new Intl.DateTimeFormat(intlLocale(code), { year: 'numeric' })

    expect(year.format(new Date('2022-07-30T12:00Z'))).toContain('2022')
  })
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
