/** Where words are left out within a quote; the mark at its ends is set by `i18n/quoteOf.ts`. */
const omission = / ?\[…+\] ?/

/** What a paragraph says before and after a quote that is cut from it; undefined if it is not. */
export function around(quote: string, paragraph: string) {
  const pieces = quote.split(omission)
  const from = paragraph.indexOf(pieces[0] ?? '')
  let to = from
  for (const piece of pieces) {
    const at = paragraph.indexOf(piece, to)
    if (at < 0) return undefined
    to = at + piece.length
  }
  return { before: paragraph.slice(0, from), after: paragraph.slice(to) }
}
