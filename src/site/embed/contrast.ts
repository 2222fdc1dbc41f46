import type { Scheme } from './choice.ts'

/** WCAG 2.2's least contrast of text. */
export const leastContrast = 4.5

/** WCAG 2.2's contrast of two colours, each six hexadecimal digits, with or without `#`: 1 to 21. */
export function contrast(one: string, other: string) {
  const ratio = (luminance(one.slice(-6)) + 0.05) / (luminance(other.slice(-6)) + 0.05)
  return Math.max(ratio, 1 / ratio)
}

/** WCAG 2.2's relative luminance. */
function luminance(colour: string) {
  const levels = Number(`0x${colour}`)
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const value = ((levels >> (16 - 8 * index)) & 255) / 255
    return sum + weight * (value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92)
  }, 0)
}

/**
 * The scheme in which an accent can be read, if there is one: no colour reaches 4.5 on the papers of
 * both. In the other the frame keeps its own colour. The limits are the luminances that have this
 * contrast with the papers; the frame's script is too small to calculate them again.
 */
export function readableIn(accent: string): Scheme | null {
  const light = luminance(accent)
  if (light <= 0.1645) return 'light'
  return light >= 0.2062 ? 'dark' : null
}
