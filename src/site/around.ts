/** Where words are left out within a quote; the mark at its ends is set by `i18n/quoteOf.ts`. */
const omission = / ?\[…+\] ?/

/** What a paragraph says before and after a quote that is cut from it; undefined if it is not. */
export function around(quote: string, paragraph: string) {
  let before: string | undefined
  let after = paragraph
  for (const piece of quote.split(omission)) {
    const [skipped, ...others] = after.split(piece)
    if (!others.length) return undefined
    before ??= skipped
    after = others.join(piece)
  }
  return { before, after }
}
