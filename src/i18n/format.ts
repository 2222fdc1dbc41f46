import type { i18n as I18n } from 'i18next'
import { dataOf } from './dataOf.ts'

/** Dates and numbers in the language of the page, from what the build has written. */
export function formatOf(i18n: I18n) {
  const { months, numbers, large, rises, offlineCopy } = dataOf(i18n, 'written')
  return {
    /** "30 July 2022", from `2022-07-30`. */
    day(date: string) {
      const [year = '', month, day] = date.split('-')
      const pattern = months[Number(month) - 1] ?? ''
      return pattern.replace('{d}', String(Number(day))).replace('{y}', year)
    },
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
