import { growth, labour } from '../content/figures.ts'
import { offlineCopyLimit } from '../content/kit.ts'
import { tools } from '../content/technology.ts'
import type { Written } from '../i18n/resources.ts'
import { intlLocale, type Lang } from '../site/languages.ts'
import { sized } from './sizes.ts'

/** CLDR 48 says crore for a million in Nepali, and would make 276 million of 27.6. */
const miscounted: readonly Lang[] = ['ne']

/** @see Written */
export function written(lang: Lang): Written {
  const locale = intlLocale(lang)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const plain = new Intl.NumberFormat(locale)
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'always' })
  const people = tools.flatMap(({ misuse, use }) => [misuse.values?.people, use.values?.people])
  return {
    months: Array.from({ length: 12 }, (_, month) =>
      day
        .formatToParts(Date.UTC(2022, month, 28))
        .map(({ type, value }) => (type === 'day' ? '{d}' : type === 'year' ? '{y}' : value))
        .join(''),
    ),
    numbers: each(
      [labour.people, labour.point, ...people.filter((value) => value !== undefined)],
      plain.format,
    ),
    large: each([labour.people], miscounted.includes(lang) ? plain.format : compact.format),
    offlineCopy: `≤\u00a0${sized(offlineCopyLimit, lang)}`,
    rises: each(
      growth.rises.map((rise) => rise.percent),
      (value) => percent.format(value / 100),
    ),
  }
}

function each(values: readonly number[], write: (value: number) => string) {
  return Object.fromEntries(values.map((value) => [value, write(value)]))
}
