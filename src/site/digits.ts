import { type Lang, language } from './languages.ts'

/**
 * A number, a year or an hour in the digits of a language's prose. Telephone numbers and symbols of
 * documents never come here: they are dialled and looked up as they are.
 */
export function inDigits(code: Lang, text: string | number) {
  const { digits } = language(code)
  if (!digits) return String(text)
  // Of English, because a browser that lacks Burmese still has its digits.
  const { format } = new Intl.NumberFormat(`en-u-nu-${digits}`)
  return String(text).replace(/\d/g, (digit) => format(Number(digit)))
}

/** With 0–9 for the digits of any script, to compare what languages say. */
export function inLatinDigits(text: string) {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let zero = code
    // Ten digits stand together in every script.
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String(code - zero)
  })
}
