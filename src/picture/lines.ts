/** A piece of a text that must not be broken. Widths are in any unit, the same throughout. */
export interface Piece {
  text: string
  /** With the space at its end, if it has one. */
  width: number
  /** Without. */
  bare: number
}

/** A line without the space at which it was broken. */
export interface Broken {
  text: string
  width: number
}

/**
 * Breaks pieces into as few lines as the width allows, and these as even as can be.
 * @returns undefined when a piece is wider than a line.
 */
export function breakLines(pieces: readonly Piece[], width: number) {
  const lines = fill(pieces, width)
  if (!lines) return undefined
  let even = lines
  // Find the narrowest width that needs no more lines.
  let [low, high] = [width / 2, width]
  while (high - low > width / 500) {
    const middle = (low + high) / 2
    const narrower = fill(pieces, middle)
    if (narrower?.length === lines.length) {
      even = narrower
      high = middle
    } else low = middle
  }
  return even
}

function fill(pieces: readonly Piece[], width: number) {
  const lines: Broken[] = []
  let line = ''
  let [used, bare] = [0, 0]
  for (const piece of pieces) {
    if (piece.bare > width) return undefined
    if (line && used + piece.bare > width) {
      lines.push({ text: line.trimEnd(), width: bare })
      line = ''
      used = 0
    }
    line += piece.text
    bare = used + piece.bare
    used += piece.width
  }
  return [...lines, { text: line.trimEnd(), width: bare }]
}

/**
 * The pieces between which a line may end, in order; joined they are the text.
 * Where a script writes spaces, a line ends at them, and after a hyphen or a dash. Where it does not,
 * `Intl.Segmenter` finds the words.
 * @param lang BCP 47.
 */
export function piecesOf(text: string, lang: string) {
  return text
    .replace(/[ \u200b]|\p{L}[-‐–—](?=\p{L})/gu, '$&\0')
    .split('\0')
    .filter(Boolean)
    .flatMap((run) => (spaceless.test(run) ? joined(segments(run, lang)) : [run]))
}

/** Burmese and Thai write few spaces; where a line can end at one, it reads better. */
export function endsBetterAtSpaces(text: string) {
  return /[\p{Script=Thai}\p{Script=Myanmar}]/u.test(text)
}

/** What stands between spaces, each with the space after it. */
export function phrasesOf(text: string) {
  return text.split(/(?<= )/)
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function segments(text: string, lang: string) {
  if (!Intl.Segmenter) return text.match(syllable) ?? []
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/**
 * For browsers without `Intl.Segmenter`, where a line may end after any syllable: a character with its
 * marks, with Thai vowels before and after it, and Burmese letters below or behind it.
 */
const syllable =
  /[\u0e40-\u0e44]?\P{M}(?:\u1039.|[\u1000-\u1021]\u1037?\u103a|[\p{M}\u0e30\u0e32\u0e33])*/gu

/** What must not begin a line: closing marks, stops, signs that repeat or lengthen, combining marks. */
const clings =
  /^(?:\p{Pe}|\p{Pf}|\p{M}|[、。，．：；？！…‥·・％”’»ๆฯ၊။។៕៖ៗຯໆ,.:;!?%\u00a0\u202f\u2060])/u

/** What must not end one: opening marks. */
const opens = /(?:\p{Ps}|\p{Pi}|[“‘«\u00a0\u202f\u2060])$/u

function joined(pieces: readonly string[]) {
  const whole: string[] = []
  for (const piece of pieces) {
    const before = whole[whole.length - 1] ?? ''
    const bound =
      clings.test(piece) ||
      opens.test(before) ||
      !piece.trim() ||
      oneDate.test(`${before}|${piece}`)
    if (whole.length > 0 && (bound || foreignName.test(before))) {
      whole[whole.length - 1] = before + piece
    } else whole.push(piece)
    // The segmenter has cut a foreign name before the dot to pieces: join them again.
    if (piece === '·') whole.push(whole.splice(-4).join(''))
  }
  return whole
}

/** A foreign name in Chinese has a dot between its parts, and ends at the next mark. */
const foreignName = /·[^\p{P}]*$/u

/** A number with its Chinese counter or unit, and the parts of a date, stay together. */
const oneDate = /\d\|\p{Script=Han}|[\u5e74\u6708]\|\d/u
