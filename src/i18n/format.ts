import type { i18n as I18n } from 'i18next'
import { inDigits } from '../site/digits.ts'
import { dataOf } from './dataOf.ts'
import { langOf } from './langOf.ts'

/** Dates and numbers in the language of the page, from what the build has written. */
export function formatOf(i18n: I18n) {
  const { months, numbers, large, rises, offlineCopy } = dataOf(i18n, 'written')
  const digits = (text: string | number) => inDigits(langOf(i18n), text)
  return {
    /** "30 July 2022", from `2022-07-30`. */
    day(date: string) {
      const [year = '', month, day] = date.split('-')
      const pattern = months[Number(month) - 1] ?? ''
      return digits(pattern.replace('{d}', String(Number(day))).replace('{y}', year))
    },
    /** A year, a share, hours: what has no thousands to be grouped. */
    digits,
    number: (value: number) => known(numbers, value),
    large: (value: number) => known(large, value),
    offlineCopy,
    rise: (percent: number) => known(rises, percent),
  }
}

/** @throws Error when the build has not written a number that a section wants. */
function known(written: Record<number, string>, value: number) {
  const text = written[value]
  if (!text) throw new Error(`src/build/locales/intl.ts does not write ${value}`)
  return text
}
