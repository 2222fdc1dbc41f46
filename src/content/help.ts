import { checkedOn, type Line, type Phone } from './helplines.ts'

/**
 * What a reader may be shown of a line: the number only while it can be trusted. What is absent is
 * the usual: a help line, for all victims.
 */
export type ShownLine = Pick<Line, 'country' | 'organisation'> &
  Partial<Pick<Line, 'audience' | 'hours' | 'kind' | 'phones' | 'sms' | 'website'>> & {
    /** Of the latest source, where a number is shown. */
    year?: number
  }

const yearsOfTrust = 3
const daysToWarning = 180
const daysToExpiry = 365

export const directories = {
  gmsd: 'https://globalmodernslavery.org/',
  lastrada: 'https://www.lastradainternational.org/',
} as const

/**
 * A wrong number harms. It is shown only with confidence `high`, cleared for publication, from a
 * source at most three years old, and within a year of our last check. The line itself always stays.
 * @param today the day of the build
 */
export function shown(line: Line, today: Date): ShownLine {
  const { country, organisation, kind, audience, website, sourceYear } = line
  const trusted =
    line.confidence === 'high' &&
    !line.checkBeforePublication &&
    sourceYear !== null &&
    sourceYear >= today.getUTCFullYear() - yearsOfTrust &&
    daysSinceCheck(today) >= 0 &&
    daysSinceCheck(today) <= daysToExpiry
  return {
    country,
    organisation,
    ...(kind !== 'hotline' && { kind }),
    ...(audience !== 'all' && { audience }),
    ...(website && { website }),
    ...(trusted && {
      phones: line.phones.map(dialled),
      year: sourceYear,
      ...(line.hours && { hours: line.hours }),
      ...(line.sms && { sms: line.sms }),
    }),
  }
}

/** A short code is shown as its country writes it, and never becomes a link. */
function dialled({ written, e164, free }: Phone) {
  return { written, ...(e164 && { e164 }), ...(free && { free }) }
}

/** What the builder must know about the age of the numbers; null while they are fresh. */
export function warning(today: Date) {
  const days = daysSinceCheck(today)
  if (days < 0) return `the build is dated before the help lines were checked: no number is shown`
  if (days > daysToExpiry) return `help lines were checked ${days} days ago: no number is shown`
  if (days > daysToWarning) return `help lines were checked ${days} days ago: check them again`
  return null
}

function daysSinceCheck(today: Date) {
  return Math.floor((today.getTime() - Date.parse(checkedOn)) / 86_400_000)
}
