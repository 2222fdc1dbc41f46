import heights from '../heights.json' with { type: 'json' }
import type { Lang } from '../languages.ts'
import type { Choice } from './choice.ts'

/** Pixels for a line about the partner: the height of a touch target. */
const line = 44

/**
 * The height of a frame at a width, in pixels. It is that of the next smaller width that was measured,
 * so that nothing is cut off.
 */
export function embedHeight(lang: Lang, choice: Choice, width: number) {
  const at = Math.max(0, heights.widths.filter((measured) => measured <= width).length - 1)
  const measured: Record<string, Record<string, number[]>> = heights.languages
  // A language that has not been measured yet gets the height of the longest.
  const candidates = measured[lang] ? [measured[lang]] : Object.values(measured)
  const shown = ['frame', ...(choice.quote ? ['quote'] : choice.parts)]
  const sums = candidates.map((own) => shown.reduce((sum, part) => sum + (own[part]?.[at] ?? 0), 0))
  return Math.max(...sums) + (choice.partner ? line : 0) + (choice.action ? line : 0)
}

/**
 * The height of a frame at every width, in pixels: so much without any width, less so much for each
 * hundredth of it, and at least so much. The line leads from the narrowest to the usual column; between the
 * two the text is lower than that, or by a line higher.
 */
export function heightByWidth(lang: Lang, choice: Choice) {
  const [narrow = 0, usual = 0, wide = 0] = [320, 640, 960].map((width) =>
    embedHeight(lang, choice, width),
  )
  const less = Math.max(0, Math.round((narrow - usual) / 3.2))
  return { none: narrow + Math.round(3.2 * less), less, least: Math.max(usual, wide) }
}
