import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { problems } from '../../src/build/locales/problems.ts'
import { read } from '../../src/build/locales/words.ts'

const reference = {
  skip: 'Skip to the message',
  top: { days_one: '{{count}} day', days_other: '{{count}} days' },
  note: 'Note of {{date}}',
  paragraphs: ['First.', 'Second.'],
}

const arabic = {
  skip: 'إلى الرسالة',
  top: {
    days_zero: 'لا أيام',
    days_one: 'يوم واحد',
    days_two: 'يومان',
    days_few: '{{count}} أيام',
    days_many: '{{count}} يوما',
    days_other: '{{count}} يوم',
  },
  note: 'ملاحظة {{date}}',
  paragraphs: ['أولا.', 'ثانيا.'],
}

test('a complete translation is published, numbers in words and all', () => {
  expect(problems('ar', 'page', reference, arabic)).toEqual([])
})

describe('the build stops and names file and key', () => {
  const { days_two, ...fiveForms } = arabic.top

  test.each([
    { what: 'a key is missing', words: { ...arabic, skip: undefined }, said: '"skip" is missing' },
    { what: 'a key is unknown', words: { ...arabic, skp: 'إلى' }, said: '"skp" is unknown' },
    { what: 'a string is empty', words: { ...arabic, skip: ' ' }, said: '"skip" is empty' },
    {
      what: 'a placeholder is misspelt',
      words: { ...arabic, note: 'ملاحظة {{dat}}' },
      said: '"note" names {{dat}}, which the reference does not',
    },
    {
      what: 'a placeholder is lost',
      words: { ...arabic, note: 'ملاحظة' },
      said: '"note" lacks {{date}}',
    },
    {
      what: 'Arabic lacks one of its six forms',
      words: { ...arabic, top: fiveForms },
      said: '"top.days_two" is missing',
    },
    {
      what: 'a paragraph is lost',
      words: { ...arabic, paragraphs: ['أولا.'] },
      said: '"paragraphs.1" is missing',
    },
    {
      what: 'a paragraph is added',
      words: { ...arabic, paragraphs: ['أولا.', 'ثانيا.', 'ثالثا.'] },
      said: '"paragraphs.2" is unknown',
    },
    {
      what: 'the number itself is lost',
      words: { ...arabic, top: { ...arabic.top, days_other: 'أيام' } },
      said: '"top.days_other" lacks {{count}}',
    },
    {
      what: 'words are a number',
      words: { ...arabic, skip: 7 },
      said: '"skip" is no string',
    },
  ])('when $what', ({ words, said }) => {
    // As a file would hold it: JSON knows no undefined.
    const found = problems('ar', 'page', reference, JSON.parse(JSON.stringify(words)))

    expect(found).toContain(`locales/ar/page.json: ${said}`)
  })

  test('when a file is no JSON', () => {
    const root = rootWith('{ "skip": "إلى", }')

    expect(() => read(root, 'ar', 'page')).toThrow(/^locales\/ar\/page\.json: /)
  })

  test('when a file is missing', () => {
    const root = rootWith('{}')

    expect(() => read(root, 'ar', 'message')).toThrow(/^locales\/ar\/message\.json: /)
  })
})

test('Chinese brings its one form, and a second one is unknown', () => {
  const chinese = { ...arabic, top: { days_other: '{{count}}天', days_one: '{{count}}天' } }

  expect(problems('zh', 'page', reference, chinese)).toEqual([
    'locales/zh/page.json: "top.days_one" is unknown',
  ])
})

test('whose words a message is, is data, and may differ', () => {
  const message = JSON.parse(readFileSync('locales/fr/message.json', 'utf8'))

  const found = problems('fr', 'message', message, {
    ...message,
    provenance: { kind: 'reviewed', from: 'fr', by: 'A.', reviewedOn: '2027-01-31' },
  })

  expect(found).toEqual([])
})

function rootWith(page: string) {
  const root = mkdtempSync(join(tmpdir(), 'locales-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'locales', 'ar'), { recursive: true })
  writeFileSync(join(root, 'locales', 'ar', 'page.json'), page)
  return root
}
