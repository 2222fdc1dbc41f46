import { type Lang, language } from './languages.ts'

/**
 * Words as a page shows them. Burmese and Thai are broken into lines by what each browser knows of
 * their words: Firefox begins lines with a full stop after a word (unicode-org/icu4x, issue 7218), and
 * all browsers begin them inside syllables of loan words. No browser
 * ends a line before a joiner, or right after it. U+2060, which is made for this, Firefox puts on the next line.
 */
export function held<T>(lang: Lang, words: T): T {
  const { script } = language(lang)
  if (script !== 'Mymr' && script !== 'Thai') return words
  return JSON.parse(JSON.stringify(words), (_, value) =>
    typeof value === 'string' ? heldFinals(value.replace(beforeMark, joiner)) : value,
  )
}

const joiner = '\u200d'

/** Between a letter, or what is put there, and a closing mark; the dot of abbreviations is never parted. */
const beforeMark =
  /(?<=(?=[\p{L}\p{M}])[\p{Script=Thai}\p{Script=Myanmar}]|\}\})(?=[\p{Terminal_Punctuation}\p{Pd}\p{Pe}\p{Pf}…])(?!\.)/gu

/** The letter with which a Burmese syllable ends. Native ones have one, loan words two. */
const final = '[\\u1000-\\u1021]\\u1037?\\u103a'
const foreign = new RegExp(`(?=${final}${final})|(?<=[\\u1037\\u1038\\u103a])(?=${final})`, 'gu')
const endsSyllable = new RegExp(`^${final}`, 'u')

/** The prefix မ, “not”, which must stay with the verb after it, and ခု with နှစ်, “year”. */
const leadsOn = /(?<!\u1039)\u1019\|[\u1000-\u1021]|ခု\|နှစ်/u

/** Holds Burmese syllables together where a browser's dictionary, which is Node's too, parts them. */
function heldFinals(text: string): string {
  let whole = ''
  const words = new Intl.Segmenter('my', { granularity: 'word' })
  for (const { segment } of words.segment(text.replace(foreign, joiner))) {
    const parted = endsSyllable.test(segment) && /[\u1000-\u103f]$/.test(whole)
    const leads = leadsOn.test(`${whole.slice(-2)}|${segment}`)
    whole += (parted || leads ? joiner : '') + segment
  }
  // The dictionary begins anew after a joiner.
  return whole === text ? text : heldFinals(whole)
}
