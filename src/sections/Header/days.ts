import { daysUntilWorldDay } from '../../content/day.ts'
import { intlLocale, isLang } from '../../site/languages.ts'

/**
 * Writes the days until the next 30 July into an element, from the plural forms that stand in its
 * `data-…`: no React is needed to count, and without scripts the date is enough.
 */
export function showDays(element: HTMLElement, now = new Date()) {
  const lang = element.closest('[lang]')?.getAttribute('lang')
  const days = daysUntilWorldDay(now)
  const locale = isLang(lang) ? intlLocale(lang) : 'en'
  const form = days === 0 ? 'today' : new Intl.PluralRules(locale).select(days)
  const words = element.dataset[form] ?? element.dataset.other ?? ''
  element.textContent = words.replace('{{count}}', new Intl.NumberFormat(locale).format(days))
}
