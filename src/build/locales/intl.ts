import { alsoSpoken, regionsFor } from '../../content/countries.ts'
import { growth, labour } from '../../content/figures.ts'
import { type FoundCountry, rowOf } from '../../content/help.ts'
import { type Country, type RegionId, regions } from '../../content/helplines.ts'
import { offlineCopyLimit } from '../../content/kit.ts'
import { tools } from '../../content/technology.ts'
import { day, shownCountries } from '../../content/trust.ts'
import type { Resources, Written } from '../../i18n/resources.ts'
import { held } from '../../site/held.ts'
import { intlLocale, type Lang, languages } from '../../site/languages.ts'
import { plain } from '../../site/plain.ts'
import { buildDate } from '../common/buildDate.ts'
import { sized } from '../common/fileSizes.ts'
import { datesOf, leaves } from './words.ts'

/** ISO 3166-1 code and name. */
export type NamedCountry = readonly [Country, string]

/** CLDR 48 has a wrong word for millions in Nepali (crore): 27.6 million would become 276 million. */
const miscounted: readonly Lang[] = ['ne']

/** @see Written */
export function written(lang: Lang, root = '.'): Written {
  const locale = intlLocale(lang)
  const plain = new Intl.NumberFormat(locale)
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'always' })
  const people = tools.flatMap(({ misuse, use }) => [misuse.values?.people, use.values?.people])
  return {
    months: held(lang, monthsOf(locale, datesOf(root, lang))),
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

/** How a date of each month is written, with `{d}` and `{y}`. */
function monthsOf(locale: string, own: ReturnType<typeof datesOf>) {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const parts = date.formatToParts(Date.UTC(2022, month, 28))
    const pattern = parts.map(({ type, value }) => placeholders[type] ?? value).join('')
    const name = parts.find(({ type }) => type === 'month')?.value ?? ''
    // A day is not parted from its month, nor from the word "day".
    return (own?.pattern ?? pattern)
      .replace('{month}', own?.months?.[month] ?? name)
      .replaceAll(/(?<=\{d\}\.?) | (?=\{d\})/g, '\u00a0')
  })
}

const placeholders: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {
  day: '{d}',
  month: '{month}',
  year: '{y}',
}

function each(values: readonly number[], write: (value: number) => string) {
  return Object.fromEntries(values.map((value) => [value, write(value)]))
}

/** Names of all languages in one language and in English, for the filter of the language menu. */
export function languageNames(lang: Lang) {
  const inOwn = new Intl.DisplayNames(intlLocale(lang), { type: 'language' })
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' })
  return Object.fromEntries(
    languages.map(({ code }) => [code, [...new Set([inOwn.of(code), inEnglish.of(code)])]]),
  )
}

/**
 * The countries with help lines, by region, named in a language and sorted by these names. This is
 * done at build because browsers differ in names, and some have none in some languages.
 */
export function countries(lang: Lang) {
  const names = new Intl.DisplayNames(intlLocale(lang), { type: 'region' })
  const { compare } = new Intl.Collator(intlLocale(lang))
  const sorted = (codes: readonly Country[]) =>
    codes
      .map((code): NamedCountry => [code, names.of(code) ?? code])
      .sort(([, a], [, b]) => compare(a, b))
  const named = regionsFor(lang).map((region) => [region, sorted(regions[region])])
  return Object.fromEntries(named) as Record<RegionId, NamedCountry[]>
}

/** What finds each country, and its row, in the order of `countries`. */
export function foundCountries(lang: Lang, help: Resources['help']): FoundCountry[] {
  const shown = shownCountries(day(buildDate()))
  const said = new Map(leaves(help))
  return Object.entries(countries(lang)).flatMap(([region, all]) =>
    all.map(([code, name]) => {
      const { whom, ...row } = rowOf(shown[code])
      const also = whom && { whom: said.get(whom) ?? '' }
      return { names: namesOf(code, name), region: region as RegionId, name, ...row, ...also }
    }),
  )
}

/** A country's name in the language, in English, in its own languages, and its code, one a line. */
function namesOf(code: Country, name: string) {
  const own = [new Intl.Locale('und', { region: code }).maximize().language]
  const also = ['en', ...own, ...(alsoSpoken[code] ?? [])].flatMap((locale) => {
    const named = (style: 'long' | 'short') =>
      new Intl.DisplayNames(locale, { type: 'region', style }).of(code) ?? ''
    return [named('long'), named('short')]
  })
  return [...new Set([name, ...also, code].map(plain))].join('\n')
}
