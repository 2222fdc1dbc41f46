import { daysUntilWorldDay } from '../../content/day.ts'

/**
 * Writes the days until the next 30 July into an element, in words that stand in `LiveRegion`: no
 * React is needed to count, and without scripts the date is enough. On the day itself it asks to pass
 * the page on, and the styles make that the first thing to be seen.
 * @param lang of those words.
 */
export function showDays(element: HTMLElement, lang: string, now = new Date()) {
  const days = daysUntilWorldDay(now)
  const today = days === 0
  const form = today ? 'today' : new Intl.PluralRules(lang).select(days)
  const { dataset = {} } = document.getElementById('status') ?? {}
  // An engine that lacks the language's plural rules takes those of English.
  const words = dataset[`days${form}`] ?? dataset.daysother ?? dataset.daysmany ?? ''
  document.documentElement.classList.toggle('today', today)
  const next = document.createElement('p')
  // By hand: the first number that `Intl` writes costs a slow telephone 40 ms.
  const count = String(days).replace(/\d/g, (digit) => dataset.digits?.[Number(digit)] ?? digit)
  next.append(words.replace('{{count}}', count))
  if (today) {
    const link = { href: '#share', textContent: dataset.pass ?? '' }
    next.append(' ', Object.assign(document.createElement('a'), link))
  }
  // Writing the same words again would undo what a reader has selected.
  if (element.innerHTML !== next.innerHTML) element.replaceChildren(...next.childNodes)
}
