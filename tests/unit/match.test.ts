import { describe, expect, test } from 'vitest'
import { ownLanguage } from '../../src/i18n/match.ts'
import { languages } from '../../src/site/languages.ts'

describe('a reader who comes to /', () => {
  test.each([
    { wanted: ['ar'], met: 'ar' },
    { wanted: ['pt-BR', 'es-419', 'en'], met: 'pt' },
    { wanted: ['pt-PT'], met: 'pt' },
    { wanted: [null, 'RU'], met: 'ru' },
    // Old codes, and languages that CLDR counts as one.
    { wanted: ['tl-PH'], met: 'fil' },
    { wanted: ['prs'], met: 'fa' },
    { wanted: ['prs-AF', 'en'], met: 'fa' },
    { wanted: ['in'], met: 'id' },
    { wanted: ['mo'], met: 'ro' },
    { wanted: ['cmn-Hans-CN'], met: 'zh' },
    // Hebrew, and Serbian in either of its scripts, are not published.
    { wanted: ['iw', 'ar'], met: 'ar' },
    { wanted: ['sr-Latn', 'sr', 'fr'], met: 'fr' },
    // Other characters than ours, and still nearer than English.
    { wanted: ['zh-TW'], met: 'zh' },
    { wanted: ['zh-Hant-HK', 'en'], met: 'zh' },
    { wanted: ['ur-PK'], met: 'ur' },
    { wanted: ['hi-IN'], met: 'hi' },
    // As old web views and systems write them.
    { wanted: ['zh_CN'], met: 'zh' },
    { wanted: ['pt_BR', 'en'], met: 'pt' },
    { wanted: ['zh-cn.UTF-8'], met: 'zh' },
    { wanted: ['sr@latin', 'fr_FR@euro'], met: 'fr' },
    // Cantonese is written in Chinese.
    { wanted: ['yue-HK'], met: 'zh' },
    { wanted: ['zh-yue'], met: 'zh' },
    // Other letters than ours, which the reader may not know.
    { wanted: ['hi-Latn', 'en-IN'], met: 'en' },
    { wanted: ['tr-Arab', 'fa'], met: 'fa' },
    { wanted: ['not a tag', '', '☃', 'fr'], met: 'fr' },
  ])('and wants $wanted, meets $met', ({ wanted, met }) => {
    expect(ownLanguage(wanted)).toBe(met)
  })

  test.each(languages)('and wants $name, meets it', ({ code }) => {
    expect(ownLanguage(['qaa', code, 'en'])).toBe(code)
  })
})

test('a reader whose language is not published has none of ours', () => {
  expect(ownLanguage(['iw', 'sr-Latn', 'x'])).toBeUndefined()
  expect(ownLanguage(['qaa', 'toString', '__proto__'])).toBeUndefined()
  expect(ownLanguage([])).toBeUndefined()
})
