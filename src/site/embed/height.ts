import heights from '../heights.json' with { type: 'json' }
import type { Lang } from '../languages.ts'
import type { Choice } from './choice.ts'

/** What a line about the partner adds, a touch target high. */
const line = 44

/**
 * How high a frame is at a width, in pixels: measured at the nearest width that is not wider, so
 * that a box of this height cuts nothing off.
 */
export function embedHeight(lang: Lang, choice: Choice, width: number) {
  const at = Math.max(0, heights.widths.filter((measured) => measured <= width).length - 1)
  const measured: Record<string, Record<string, number[]>> = heights.languages
  // A language that has not been measured yet is taken to be as long as the longest.
  const candidates = measured[lang] ? [measured[lang]] : Object.values(measured)
  const shown = ['frame', ...(choice.quote ? ['quote'] : choice.parts)]
  const sums = candidates.map((own) => shown.reduce((sum, part) => sum + (own[part]?.[at] ?? 0), 0))
  return Math.max(...sums) + (choice.partner ? line : 0) + (choice.action ? line : 0)
}
