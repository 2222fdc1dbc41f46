/** A piece of a text that must not be broken. Widths are in any unit, the same throughout. */
export interface Piece {
  text: string
  /** With the space at its end, if it has one. */
  width: number
  /** Without. */
  bare: number
}

/**
 * Breaks pieces into as few lines as the width allows, and these as even as can be.
 * @returns the lines without the spaces at which they were broken; undefined when a piece is wider
 * than a line.
 */
export function breakLines(pieces: readonly Piece[], width: number) {
  const lines = fill(pieces, width)
  if (!lines) return undefined
  let even = lines
  // The narrowest width that needs no line more.
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
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces) {
    if (piece.bare > width) return undefined
    if (line && used + piece.bare > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece.text
    used += piece.width
  }
  return [...lines, line.trimEnd()]
}

/**
 * The pieces between which a line may end, in order; joined they are the text.
 * Where a script writes spaces, a line ends at them, and after a hyphen or a dash. Where it does not,
 * `Intl.Segmenter` finds the words.
 * @param lang BCP 47.
 */
export function piecesOf(text: string, lang: string) {
  return text
    .split(/(?<=[ \u200b])|(?<=\p{L}[-‐–—])(?=\p{L})/u)
    .flatMap((run) => (spaceless.test(run) ? joined(segments(run, lang)) : [run]))
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function segments(text: string, lang: string) {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

/** What must not begin a line: closing marks, stops, signs that repeat or lengthen, combining marks. */
const clings = /^(?:\p{Pe}|\p{Pf}|\p{M}|[、。，．：；？！…‥·・％”’»ๆฯ၊။។៕៖ៗຯໆ,.:;!?%\u00a0\u202f])/u

/** What must not end one: opening marks. */
const opens = /(?:\p{Ps}|\p{Pi}|[“‘«\u00a0\u202f])$/u

function joined(pieces: readonly string[]) {
  const whole: string[] = []
  for (const piece of pieces) {
    const before = whole.at(-1)
    if (before !== undefined && (clings.test(piece) || opens.test(before) || !piece.trim())) {
      whole[whole.length - 1] = before + piece
    } else whole.push(piece)
  }
  return whole
}
