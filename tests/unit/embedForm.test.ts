import { describe, expect, test } from 'vitest'
import {
  choiceOf,
  type EmbedForm,
  readForm,
  writeForm,
} from '../../src/sections/EmbedConfigurator/embedForm.ts'
import { readChoice, suggested, writeChoice } from '../../src/site/embed/choice.ts'
import { nonsense } from '../nonsense.ts'

const full: EmbedForm = {
  lang: 'ar',
  way: 'fixed',
  followHost: true,
  shows: 'parts',
  parts: ['quotes', 'technology'],
  quote: 'crime',
  theme: 'auto',
  ownAccent: true,
  accent: '#ffd400',
  switcher: false,
  partner: 'Ligue & “Fils” <b>',
  action: 'https://example.com/act?a=1&b=2#here',
}

describe('a form', () => {
  test('comes back from its address as it was', () => {
    expect(readForm(writeForm(full), 'fr')).toEqual(full)
    expect(readForm(writeForm(readForm('', 'zh')), 'fr')).toEqual(readForm('', 'zh'))
  })

  test('comes back with its one quote', () => {
    const quoted = readForm(writeForm({ ...full, shows: 'quote', quote: 'compact' }), 'fr')

    expect(choiceOf(quoted).quote).toBe('compact')
  })

  test('is what the frame will read in its own address', () => {
    expect(readChoice(writeChoice(choiceOf(full)))).toEqual(choiceOf(full))
  })

  test('starts in the language of the kit, with what is suggested', () => {
    expect(choiceOf(readForm('', 'ar'))).toEqual(suggested)
    expect(readForm('', 'ar').lang).toBe('ar')
  })

  const names = ['lang', 'way', 'host', 'theme', 'parts', 'quote', 'accent', 'switcher', 'action']

  test.each(nonsense)('takes %s in its address for nothing said', (value) => {
    const query = new URLSearchParams(names.map((name) => [name, value]))

    expect(readForm(query.toString(), 'fr')).toEqual(readForm('', 'fr'))
  })

  test('leaves the frame alone where its address names the quote of a picture', () => {
    expect(readForm('quote=end', 'fr')).toEqual(readForm('', 'fr'))
  })

  test.each([
    'https://example.org:8o80/',
    'https://https://example.org/',
    'https://http://example.org/',
  ])('does not take %s for the address of a call', (action) => {
    expect(choiceOf({ ...full, action }).action).toBe(null)
  })

  test.each([
    'https://example.org:8080/',
    'https://пример.рф/',
    'https://example.org',
    'https://intranet/aktion',
    'https://[2001:db8::1]/',
  ])('takes %s for the address of a call', (action) => {
    expect(choiceOf({ ...full, action }).action).toBe(action)
  })

  test('keeps what cannot be used out of the frame', () => {
    const { accent, partner, action } = choiceOf({
      ...full,
      accent: '#ffd40',
      partner: '  ',
      action: 'example.com',
    })

    expect({ accent, partner, action }).toEqual({ accent: null, partner: null, action: null })
  })
})
