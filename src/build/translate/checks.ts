import { around } from '../../site/around.ts'
import { inDigits, inLatinDigits } from '../../site/digits.ts'
import { language } from '../../site/languages.ts'
import { problems } from '../locales/problems.ts'
import {
  leaves,
  type Namespace,
  namespaces,
  placeholder,
  unnumbered,
  type Words,
} from '../locales/words.ts'
import { type Context, contextOf, type Folder, type Reference, type Rules } from './folder.ts'
import { terminology } from './glossary.ts'
import { habits } from './habits.ts'

/**
 * Everything that keeps a language from being published, for the tests and for `npm run i18n`; the
 * build stops only at `problems`. Each finding names file and key.
 */
export function findings(folder: Folder, reference: Reference) {
  return [
    ...namespaces.flatMap((namespace) => {
      const [own, model] = [folder.words[namespace], reference.words[namespace]]
      const lost = problems(folder.lang, namespace, model, own)
      // Further checks need complete words.
      if (lost.length > 0) return lost
      return faults(folder, namespace, reference).map(
        ([key, what]) => `locales/${folder.lang}/${namespace}.json: "${key}" ${what}`,
      )
    }),
    ...unused(folder, reference).map(
      (what) => `locales/${folder.lang}/checks.json: "${what}" allows nothing`,
    ),
    ...terminology(folder, reference).map(
      (what) => `locales/${folder.lang}/glossary.json: ${what}`,
    ),
  ]
}

function same(rules: Rules, context: Context, key: string) {
  return Boolean(rules.same?.[key] || contextOf(context, key)?.name)
}

/** Brackets and quotation marks that must come in pairs. */
const pairs = ['()', '（）', '«»', '《》', '「」', '『』', '‹›', '{}']
const quotationMarks = /[«»‹›“”„‟‘‚‛《》「」『』]/gu
/** Between two words that run from left to right, Unicode's algorithm takes a mark for a part of them. */
const betweenLatin = /\p{Script=Latin}[^\p{L}\u06d4]*[«»“”][^\p{L}\u06d4]*\p{Script=Latin}/u

/** The least length of a reference at which lengths can be compared: short strings differ too much. */
const shortest = 40

/** Each fault of a namespace, with its key. */
function faults(folder: Folder, namespace: Namespace, reference: Reference) {
  const { lang, rules, words } = folder
  const { script } = language(lang)
  const habit = habits[script]
  const own = leaves(words[namespace])
  const models = new Map(
    leaves(reference.words[namespace]).map(([key, text]) => [unnumbered(key), text]),
  )
  const english = new Map(leaves(reference.english[namespace]))
  const statement = rules.statement ?? habit.statement
  const marks = ownMarks(folder)
  const letter = new RegExp(`\\p{Script_Extensions=${habit.letters}}`, 'u')
  const mixed =
    /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u

  function* one(key: string, text: string): Generator<string> {
    const model = models.get(unnumbered(key)) ?? ''
    const bare = text.replace(placeholder, '0').replace(addresses, 'x')
    const said = text.replace(placeholder, '').replace(addresses, '')
    if (text !== text.normalize('NFC')) yield 'is not composed (NFC)'
    if (text !== text.trim() || / {2}|[\t\n]/.test(text)) yield 'has a stray space'
    const seen = text.replace(habit.invisible ?? /(?!)/, '')
    if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(seen)) {
      yield 'has a character that nobody sees'
    }
    if (/["'`´]/.test(text)) yield 'has straight quotation marks or apostrophes'
    for (const [open = '', close = ''] of pairs.map((pair) => [...pair])) {
      if (text.split(open).length !== text.split(close).length)
        yield `opens or closes ${open}${close}`
    }
    const strange = (text.match(quotationMarks) ?? []).filter((mark) => !marks.includes(mark))
    if (strange.length > 0) yield `has quotation marks of another language: ${strange.join(' ')}`
    for (const letters of text.match(/\p{L}/gu) ?? []) {
      if (!letter.test(letters) && !/\p{Script=Latin}/u.test(letters)) {
        yield `has a letter of another script: ${letters}`
      }
    }
    if (mixed.test(text)) yield 'mixes two scripts in a word'
    if (habit.letters === 'Arabic' && betweenLatin.test(bare)) {
      yield 'has a quotation mark between Latin words, whose order it turns: put a word of your own there'
    }
    if (!rules.never && habit.never.test(bare)) yield 'has punctuation of another language'
    for (const [pattern, why] of Object.entries(rules.never ?? {})) {
      if (new RegExp(pattern, 'u').test(bare)) yield `is against a rule: ${why}`
    }
    if (
      lang !== 'en' &&
      hidesEnglish(text, english.get(key)) &&
      !same(rules, reference.context, `${namespace} ${key}`)
    ) {
      yield 'is the same as in English'
    }
    // A greeting may end with a comma, a colon or an exclamation mark.
    const greeting = model.endsWith(',')
    // A quote ends where the order of the language's words lets it be cut, and in Chinese the first two
    // sentences of the lead are one.
    const goesOn =
      (namespace === 'message' && key.startsWith('quotes.')) ||
      (key === 'top.lead.misuse' && text.endsWith('，'))
    if (!greeting && !goesOn && ending(text, statement) !== ending(model, statement && '.'))
      yield `ends otherwise than “${model.slice(-20)}”`
    for (const number of said.match(/\p{Nd}+/gu) ?? []) {
      const own = inDigits(lang, inLatinDigits(number))
      if (number !== own && number !== dialled) yield `has ${number}, which prose writes ${own}`
    }
    if (numbers(text, rules.month) !== numbers(model)) {
      yield `has the numbers ${numbers(text, rules.month)}, the reference ${numbers(model)}`
    }
    const limit = contextOf(reference.context, `${namespace} ${key}`)?.limit
    if (limit && characters(text) > limit) {
      yield `has ${characters(text)} characters, and room for ${limit}`
    }
    const share = text.length / model.length
    const [least, most] = habit.length
    if (model.length >= shortest && (share < least || share > most)) {
      yield `is ${share.toFixed(2)} times as long as the reference`
    }
  }

  const found = own.flatMap(([key, text]) =>
    [...new Set(one(key, text))].map((what): [string, string] => [key, what]),
  )
  const letters = own.flatMap(([, text]) => text.match(/\p{L}/gu) ?? [])
  if (letters.filter((one) => letter.test(one)).length < 0.8 * letters.length) {
    found.push(['*', `is hardly written in ${habit.letters} letters`])
  }
  if (namespace === 'message') found.push(...letterFaults(folder, reference, statement))
  return found
}

/**
 * Faults of the message itself: the number of sentences in each paragraph, quotes that differ from it.
 */
function letterFaults(
  { words }: Folder,
  reference: Reference,
  statement: string,
): [string, string][] {
  const own = words.message
  const model = reference.words.message
  const modelQuotes: Record<string, string> = model.quotes
  const quotes = Object.entries(own.quotes)
  return [
    ...own.paragraphs.flatMap((text, index): [string, string][] => {
      const [here, there] = [
        sentences(text, statement),
        sentences(model.paragraphs[index] ?? '', '.'),
      ]
      // Thai has no mark for the end of a sentence, so nothing can be counted.
      if (!statement || here === there) return []
      return [[`paragraphs.${index}`, `has ${here} sentences, the reference ${there}`]]
    }),
    ...quotes
      .filter(([, quote]) => own.paragraphs.filter((text) => around(quote, text)).length !== 1)
      .map(([id]): [string, string] => [`quotes.${id}`, 'is not word for word in one paragraph']),
    ...quotes
      .filter(([id, quote]) => {
        const place = model.paragraphs.findIndex((text) => around(modelQuotes[id] ?? '', text))
        return !around(quote, own.paragraphs[place] ?? '')
      })
      .map(([id]): [string, string] => [`quotes.${id}`, 'is of another paragraph']),
  ]
}

/** Exceptions in `same` that are no longer needed. */
function unused({ words, rules }: Folder, { english }: Reference) {
  return Object.keys(rules.same ?? {}).filter((allowed) => {
    const [namespace = '', key = ''] = allowed.split(' ')
    const find = (all: Record<string, Words>) =>
      leaves(all[namespace] ?? []).find(([own]) => own === key)?.[1]
    return find(words) !== find(english)
  })
}

function hidesEnglish(text: string, english: string | undefined) {
  return text === english && /\p{L}/u.test(text.replace(placeholder, ''))
}

/** The quotation marks of a language, from the words that put them around a quote. */
function ownMarks({ words, rules }: Folder) {
  const { quotes } = words.page
  return quotes.quoted + quotes.inner + (rules.marks ?? '')
}

/** The number that help says in sentences, as it is dialled. */
const dialled = '112'
/** `https://…`, `mastodon.social`, and a ratio such as 4.5:1. */
const addresses = /https?:\/\/[!-~]*|(?<![\w.])[a-z][\w-]*\.[a-z]{2,}(?!\w)|\d+(\.\d+)?:\d+/g

/** The kind of mark that ends a string, behind closing quotation marks and brackets. */
function ending(text: string, statement: string) {
  const last = text.replace(/[\s»”’“‘)）』」›]+$/u, '').at(-1) ?? ''
  if (last === statement) return 'statement'
  if ('?？؟'.includes(last)) return 'question'
  if ('!！'.includes(last)) return 'exclamation'
  if (':：'.includes(last)) return 'colon'
  // In Thai, a sentence ends without a mark, like a label.
  return statement ? 'none' : 'statement'
}

/** As a reader counts them. */
function characters(text: string) {
  return [...new Intl.Segmenter().segment(text)].length
}

function sentences(text: string, statement: string) {
  const marks = text.match(/[。！？]|[.!?؟\u06d4\u0964\u104b](?=\s|$)/g) ?? []
  return marks.filter((mark) => mark === statement || '!?？！؟'.includes(mark)).length
}

function numbers(text: string, month?: string) {
  const bare = inLatinDigits(text.replace(placeholder, ''))
  const counted = month ? bare.replace(new RegExp(month, 'gu'), '') : bare
  return (counted.match(/\d+/g) ?? []).sort().join(' ')
}
