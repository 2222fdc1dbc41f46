import { daysUntilWorldDay } from '../../content/day.ts'

/**
 * Writes the days until the next 30 July into an element, in words that stand in `LiveRegion`: no
 * React is needed to count, and without scripts the date is enough.
 * @param lang of those words.
 */
export function showDays(element: HTMLElement, lang: string, now = new Date()) {
  const days = daysUntilWorldDay(now)
  const form = days === 0 ? 'today' : new Intl.PluralRules(lang).select(days)
  const { dataset = {} } = document.getElementById('status') ?? {}
  // An engine that lacks the language's plural rules takes those of English.
  const words = dataset[`days${form}`] ?? dataset.daysother ?? dataset.daysmany ?? ''
  // Not `Intl.NumberFormat`: a browser that lacks the language writes the digits of another.
  const text = words.replace('{{count}}', String(days))
  // Writing the same words again would undo what a reader has selected.
  if (element.textContent !== text) element.textContent = text
}
