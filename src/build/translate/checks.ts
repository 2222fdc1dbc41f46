import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Lang, language, type Script } from '../../site/languages.ts'
import { problems } from '../locales/problems.ts'
import {
  leaves,
  type Namespace,
  namespaces,
  placeholder,
  read,
  references,
  unnumbered,
  type Words,
} from '../locales/words.ts'

/**
 * What is written otherwise in one language than in others of its script: `locales/{lang}/checks.json`.
 * Patterns are regular expressions; each stands beside its reason.
 */
export interface Rules {
  /** Words that are rightly the same as in English: `page skip` and why. */
  same?: Record<string, string>
  /** What the language never writes, and why. */
  never?: Record<string, string>
  /** What ends a statement, where the script has another mark than most of its languages. */
  statement?: string
  /** Marks that the language uses beside those of `quotes.quoted` and `quotes.inner`. */
  marks?: string
  /** A month that is written with a number, which the reference does not have. */
  month?: string
}

/** How a term may be rendered and how it must not; `ours` where no official wording was found. */
type Glossary = Record<string, { approved: string[]; forbidden: string[]; ours?: true }>

/** All that stands in `locales/{lang}`. */
export interface Folder {
  lang: Lang
  words: Record<Namespace, Words>
  rules: Rules
  glossary: Glossary
}

/** What folders are held against. */
export interface Reference {
  /** Of each namespace the words that others translate. */
  words: Record<Namespace, Words>
  english: Record<Namespace, Words>
  terms: readonly { id: string; source: string }[]
  context: Context
}

export function readFolder(root: string, lang: Lang): Folder {
  return {
    lang,
    words: each((namespace) => read(root, lang, namespace)),
    rules: json(root, `${lang}/checks.json`) ?? {},
    glossary: json(root, `${lang}/glossary.json`) ?? {},
  }
}

export function readReference(root: string): Reference {
  return {
    words: each((namespace) => read(root, references[namespace], namespace)),
    english: each((namespace) => read(root, 'en', namespace)),
    terms: json(root, 'glossary.json') ?? [],
    context: json(root, 'context.json') ?? {},
  }
}

/**
 * What keeps a language from being published, beyond what the build itself refuses: each finding
 * names file and key. For the tests and for `npm run i18n`.
 */
export function findings(folder: Folder, reference: Reference) {
  return [
    ...namespaces.flatMap((namespace) => {
      const [own, model] = [folder.words[namespace], reference.words[namespace]]
      const lost = problems(folder.lang, namespace, model, own)
      // What is no string cannot be read.
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

/** What a key is for; `*` stands for any one step of its path. `locales/context.json`. */
export type Context = Record<
  string,
  {
    /** What the words do. */
    for: string
    /** Where a reader sees or hears them. */
    where: string
    /** The most characters, as a reader counts them, that fit there. */
    limit?: number
    /** A name, which is the same in every language that writes it so. */
    name?: true
  }
>

/** The entry of a key, such as `page top.days_one`. */
export function contextOf(context: Context, key: string) {
  const known = entries.get(context) ?? new Map<string, Context[string] | undefined>()
  entries.set(context, known)
  const own = unnumbered(key)
  if (!known.has(own)) {
    const pattern = Object.keys(context).find((one) => matches(one, own))
    known.set(own, pattern ? context[pattern] : undefined)
  }
  return known.get(own)
}

/** Each key is asked for in every language. */
const entries = new WeakMap<Context, Map<string, Context[string] | undefined>>()

function matches(pattern: string, key: string) {
  const [steps, wanted] = [key.split(/[ .]/), pattern.split(/[ .]/)]
  return (
    steps.length === wanted.length && wanted.every((step, i) => step === '*' || step === steps[i])
  )
}

function same(rules: Rules, context: Context, key: string) {
  return Boolean(rules.same?.[key] || contextOf(context, key)?.name)
}

interface Habits {
  letters: string
  /** What ends a statement; nothing where a script has no mark for it. */
  statement: string
  /** What the script never writes. */
  never: RegExp
  /** Characters that are not seen and yet right. */
  invisible?: RegExp
  /** Shares of the length of the reference, from a short sentence to a long one. */
  length: readonly [number, number]
}

const latin: Omit<Habits, 'letters'> = {
  statement: '.',
  never: /\s[;:!?]|[\u060c\u061b\u061f\u06d4\u0964\u3001\u3002\uff0c\uff01\uff1a\uff1f]/,
  length: [0.4, 2.5],
}

const indic: Omit<Habits, 'letters'> = {
  ...latin,
  statement: '\u0964',
  never: /\s[;:!?\u0964]|[\u060c\u061b\u061f\u06d4\u3001\u3002\uff0c\uff01\uff1a\uff1f]/,
  invisible: /[\u200c\u200d]/g,
}

const arabic: Omit<Habits, 'letters'> = {
  ...latin,
  never: /(?<!\d),|,(?!\d)|[;?]|\s[\u060c\u061b\u061f\u06d4]/,
  invisible: /\u200c/g,
}

/** What most languages of a script have in common; the rest is in `locales/{lang}/checks.json`. */
const habits: Record<Script, Habits> = {
  Arab: { letters: 'Arabic', ...arabic },
  Aran: { letters: 'Arabic', ...arabic, statement: '\u06d4' },
  Beng: { letters: 'Bengali', ...indic },
  Cyrl: { letters: 'Cyrillic', ...latin },
  Deva: { letters: 'Devanagari', ...indic },
  Hans: {
    letters: 'Han',
    statement: '\u3002',
    never: /[,;?!]|(?<!\w)[.:()]|[.:()](?!\w)/,
    // Where a title may break; elsewhere words have spaces.
    invisible: /\u200b/g,
    length: [0.15, 1.2],
  },
  Latn: { letters: 'Latin', ...latin },
  Mymr: { letters: 'Myanmar', ...latin, statement: '\u104b', invisible: /\u200b/g },
  Thai: { letters: 'Thai', ...latin, statement: '', invisible: /\u200b/g },
}

/** Two marks that stand for each other, and those that open and close what is quoted. */
const pairs = ['()', '（）', '«»', '《》', '「」', '『』', '‹›', '{}']
const quotationMarks = /[«»‹›“”„‟‘‚‛《》「」『』]/gu
/** Shorter than this, lengths of words differ more than languages. */
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
    // Languages greet with a comma, a colon or an exclamation mark.
    const greeting = model.endsWith(',')
    if (!greeting && ending(text, statement) !== ending(model, statement && '.'))
      yield `ends otherwise than “${model.slice(-20)}”`
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

/** The message itself: as many sentences in each paragraph, and quotes cut from it. */
function letterFaults(
  { words }: Folder,
  reference: Reference,
  statement: string,
): [string, string][] {
  const own = words.message as unknown as Letter
  const model = reference.words.message as unknown as Letter
  const quotes = Object.entries(own.quotes)
  return [
    ...own.paragraphs.flatMap((text, index): [string, string][] => {
      const [here, there] = [
        sentences(text, statement),
        sentences(model.paragraphs[index] ?? '', '.'),
      ]
      // Without a mark for the end of a sentence there is nothing to count.
      if (!statement || here === there) return []
      return [[`paragraphs.${index}`, `has ${here} sentences, the reference ${there}`]]
    }),
    ...quotes
      .filter(([, quote]) => own.paragraphs.filter((text) => text.includes(quote)).length !== 1)
      .map(([id]): [string, string] => [`quotes.${id}`, 'is not word for word in one paragraph']),
    ...quotes
      .filter(([id, quote]) => {
        const place = model.paragraphs.findIndex((text) => text.includes(model.quotes[id] ?? ''))
        return !own.paragraphs[place]?.includes(quote)
      })
      .map(([id]): [string, string] => [`quotes.${id}`, 'is of another paragraph']),
  ]
}

interface Letter {
  paragraphs: string[]
  quotes: Record<string, string>
}

/** Names to the letter, and never the word for another crime. */
function terminology({ lang, words, glossary }: Folder, { terms }: Reference) {
  const texts = namespaces.flatMap((namespace) =>
    leaves(words[namespace]).map(([key, text]) => ({
      key: `${namespace} ${key}`,
      text: plain(text),
    })),
  )
  const at = new Map(texts.map(({ key, text }) => [key, text]))
  return [
    ...Object.keys(glossary)
      .filter((id) => !terms.some((term) => term.id === id))
      .map((id) => `"${id}" is no term of locales/glossary.json`),
    ...terms.flatMap(({ id }) => {
      const { approved = [], forbidden = [] } = glossary[id] ?? {}
      if (approved.length === 0) return [`"${id}" has no approved word in ${lang}`]
      return [
        ...forbidden.flatMap((word) =>
          texts
            .filter(({ text }) => text.includes(plain(word)))
            .map(({ key }) => `"${word}" for ${id} is forbidden, but stands in ${key}`),
        ),
        ...forbidden
          .filter((word) => approved.some((name) => plain(name).includes(plain(word))))
          .map((word) => `"${word}" for ${id} is forbidden and part of an approved word`),
        ...(named[id] ?? [])
          .filter((key) => !approved.some((name) => at.get(key)?.includes(plain(name))))
          .map((key) => `"${id}" is not named by an approved word in ${key}`),
      ]
    }),
  ]
}

/** Where a term stands in every language. */
const named: Record<string, string[]> = {
  'World Day Against Trafficking in Persons': ['page top.day'],
  'Global Digital Compact': ['page compact.adopted.text'],
  'Summit of the Future': ['page message.note.text'],
  'theme of 2022': ['message paragraphs.6'],
}

/** What is allowed to be the same as in English, and is not. */
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

/** The language's own quotation marks, from the sentences that put them round a quote. */
function ownMarks({ words, rules }: Folder) {
  const { quotes } = words.page as unknown as { quotes: { quoted: string; inner: string } }
  return quotes.quoted + quotes.inner + (rules.marks ?? '')
}

/** `https://…`, `mastodon.social`, and a ratio such as 4.5:1. */
const addresses = /https?:\/\/[!-~]*|(?<![\w.])[a-z][\w-]*\.[a-z]{2,}(?!\w)|\d+(\.\d+)?:\d+/g

/** The kind of mark that ends a string, behind closing quotation marks and brackets. */
function ending(text: string, statement: string) {
  const last = text.replace(/[\s»”’“‘)）』」›]+$/u, '').at(-1) ?? ''
  if (last === statement) return 'statement'
  if ('?？؟'.includes(last)) return 'question'
  if ('!！'.includes(last)) return 'exclamation'
  if (':：'.includes(last)) return 'colon'
  // Without a mark of its own, a statement ends as a label does.
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
  const bare = text.replace(placeholder, '')
  const counted = month ? bare.replace(new RegExp(month, 'gu'), '') : bare
  return (counted.match(/\d+/g) ?? []).sort().join(' ')
}

/** Capitals, typographic spaces and the small marks of Arabic hide no word. */
function plain(text: string) {
  return text
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
}

function each<T>(make: (namespace: Namespace) => T) {
  // One entry a namespace.
  return Object.fromEntries(namespaces.map((name) => [name, make(name)])) as Record<Namespace, T>
}

/** A file of `locales`, or nothing. */
function json(root: string, name: string) {
  const file = resolve(root, 'locales', name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
