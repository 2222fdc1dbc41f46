import { intlLocale, type Lang } from '../site/languages.ts'

// Days are calendar days: read and written in UTC, they are the same everywhere.
const day = { dateStyle: 'long', timeZone: 'UTC' } as const

/** "30 July 2022", from `2022-07-30`. */
export function formatDay(lang: Lang, date: string) {
  return new Intl.DateTimeFormat(intlLocale(lang), day).format(new Date(date))
}

/** "156,000". */
export function formatNumber(lang: Lang, value: number) {
  return new Intl.NumberFormat(intlLocale(lang)).format(value)
}

/** "27.6 million", in the units in which the language counts large numbers. */
export function formatLarge(lang: Lang, value: number) {
  return new Intl.NumberFormat(intlLocale(lang), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(value)
}

/** "+25%", with the space or without that the language puts before the sign. */
export function formatRise(lang: Lang, percent: number) {
  return new Intl.NumberFormat(intlLocale(lang), {
    style: 'percent',
    signDisplay: 'always',
  }).format(percent / 100)
}
