import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leaves, type Namespace, problems, read, references } from '../../src/build/locales.ts'
import { type Lang, languages, type Script } from '../../src/site/languages.ts'

const namespaces = Object.keys(references) as Namespace[]
const files = languages.flatMap(({ code, script }) =>
  namespaces.map((namespace) => ({ code, script, namespace, file: `${code}/${namespace}.json` })),
)

const letters: Record<Script, RegExp> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Hans: /\p{Script=Han}/u,
  Latn: /\p{Script=Latin}/u,
}

/** Words that are rightly the same as in English: file, key, and why. */
const sameAsEnglish: Record<string, string> = {
  'fr/page.json message.author': 'his name',
  'es/page.json message.author': 'his name',
  'fr/page.json technology.tools.messages.name': 'a French word',
  'fr/page.json technology.tools.images.name': 'a French word',
  'fr/page.json aloud.pause': 'a French word',
  'fr/page.json timeline.source': 'a French word',
  'fr/help.json lines.europe': 'a French word',
  'fr/help.json directories.lastrada': 'a name',
}

describe.each(files)('locales/$file', ({ code, script, namespace, file }) => {
  const reference = entries(references[namespace], namespace)
  const own = entries(code, namespace)
  const all = own.map(([, words]) => words)

  test('says all that the reference says, and nothing else', () => {
    const [expected, actual] = [references[namespace], code].map((lang) =>
      read('.', lang, namespace),
    )

    expect(problems(code, namespace, expected ?? {}, actual ?? {})).toEqual([])
  })

  test('is written in the script of its language', () => {
    const written = all.join('').match(/\p{L}/gu) ?? []

    const share = written.filter((letter) => letters[script].test(letter)).length / written.length

    expect(share).toBeGreaterThanOrEqual(0.8)
  })

  test('has no letter of a third script, and no word of two', () => {
    const foreign = all
      .join('\n')
      .match(/\p{L}/gu)
      ?.filter((letter) => {
        const known = letters[script].test(letter) || letters.Latn.test(letter)
        return !known
      })
    const mixed = all
      .join('\n')
      .match(
        /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/gu,
      )

    expect(foreign).toEqual([])
    expect(mixed).toBeNull()
  })

  test('hides no English', () => {
    // English may say what English says.
    const english = new Map(code === 'en' ? [] : entries('en', namespace))

    const same = own
      .filter(([key, words]) => english.get(key) === words && /\p{L}/u.test(bare(words)))
      .map(([key]) => `${file} ${key}`)

    expect(same.filter((key) => !(key in sameAsEnglish))).toEqual([])
  })

  test('is composed, without stray spaces', () => {
    for (const words of all) {
      expect(words).toBe(words.normalize('NFC').trim())
      expect(words).not.toMatch(/ {2}|[\t\n\ufeff]/)
      // Where a Chinese title may break; elsewhere words have spaces.
      if (script !== 'Hans') expect(words).not.toContain('\u200b')
    }
  })

  test('sets its quotation marks and apostrophes as print does', () => {
    expect(all.filter((words) => /["'`´]/.test(words))).toEqual([])
  })

  test('closes what it opens', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['（', '）'],
      ['«', '»'],
      ['《', '》'],
      ['{', '}'],
    ] as const) {
      for (const words of all)
        expect(words.split(open).length, words).toBe(words.split(close).length)
    }
  })

  test('ends its sentences where the reference ends them, in its own marks', () => {
    const ends = new Map(reference.map(([key, words]) => [plural(key), kind(words)]))

    const different = own
      .filter(([key, words]) => kind(words) !== ends.get(plural(key)))
      .map(([key, words]) => `${key}: ${words.slice(-24)}`)

    expect(different).toEqual([])
  })

  test('uses no punctuation of another script', () => {
    const foreign = all.filter((words) => punctuation[code].test(bare(words)))

    expect(foreign).toEqual([])
  })
})

/** What a language never writes. */
const punctuation: Record<Lang, RegExp> = {
  // A narrow no-break space before ; ! ? and within « », a no-break space before a colon.
  fr: /(?<!\u202f)[;!?»]|«(?!\u202f)|(?<!\u00a0):|„/,
  en: /[«»„]|\s[;:!?]/,
  es: /^[^¿]*\?|^[^¡]*!|\s[;:!?]|„/,
  ar: /[,;?«»]/,
  ru: /[‘’”]|^[^„]*“|\s[;:!?]/,
  zh: /[,;?!]|(?<!\w)[.:()]|[.:()](?!\w)/,
}

test('look-alike letters of Persian and Urdu do not stand for Arabic ones', () => {
  const arabic = namespaces.map((namespace) => readFileSync(`locales/ar/${namespace}.json`, 'utf8'))

  // ی ک ہ ھ ە گ, and digits that the United Nations do not print.
  expect(
    arabic.join('').match(/[\u06cc\u06a9\u06c1\u06be\u06d5\u06af\u0660-\u0669\u06f0-\u06f9]/g),
  ).toBeNull()
})

function entries(lang: Lang, namespace: Namespace) {
  return leaves(read('.', lang, namespace))
}

/** With a number for what is put in from outside. */
function bare(words: string) {
  return words.replace(/\{\{[^}]*\}\}/g, '0')
}

/** All plural forms of a key end alike. */
function plural(key: string) {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

/** The kind of mark that ends a string, behind closing quotation marks and brackets. */
function kind(words: string) {
  const last = words.replace(/[\s»”’“‘)）』」]+$/u, '').at(-1) ?? ''
  if ('.。'.includes(last)) return 'statement'
  if ('?？؟'.includes(last)) return 'question'
  if ('!！'.includes(last)) return 'exclamation'
  if (':：'.includes(last)) return 'colon'
  return 'none'
}
