// Texts are compared by what they say; browsers, PDFs and quotation change the rest.

/** Letters and digits alone: quotation changes marks and spaces. */
export function letters(text: string | null = '') {
  return (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Without spaces, which a browser and a line's end add and take away. */
export function unspaced(text = '') {
  return text.replace(/\s+/g, '')
}

/** With plain single spaces, and without the marks at which a line may break. */
export function singleSpaced(text: string) {
  return text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * What every reader of PDF files agrees on: they differ in how wide a gap is a space, drop what has no
 * width, mirror quotation marks, and hide a hyphen at the end of a line.
 */
export function printed(text: string) {
  return text
    .normalize('NFC')
    .replaceAll('\ufffe', '-')
    .replace(/[\s\p{Cf}\p{Pi}\p{Pf}]/gu, '')
}
