import { emergency, type Service } from './emergency.ts'
import { implied, needsCaution, type ShownCountry, type ShownLine } from './help.ts'
import { type Country, type Line, lines, type Phone, regions } from './helplines.ts'

/** Which numbers may be shown, decided at build: the sources and what is hidden never ship. */

const yearsOfTrust = 3
const daysOfTrust = 365
const daysOfWarning = 60
const millisecondsInDay = 86_400_000

/** The day on which somebody last read a source: `2026-11-28`. */
export const newestReading = lines.map(({ readOn }) => readOn).reduce((a, b) => (a > b ? a : b))

/** @param today the day of the build, `2026-11-28` */
export function shownCountries(today: string) {
  const countries: Partial<Record<Country, ShownCountry>> = {}
  for (const country of Object.values(regions).flat()) {
    const { numbers } = emergency[country] ?? {}
    // Where one number reaches all of help, nobody in danger has to choose.
    const fewest = numbers?.all ? { all: numbers.all } : numbers
    countries[country] = {
      ...(fewest && { emergency: Object.entries(fewest) as [Service, string][] }),
      lines: shownLines(
        lines
          .filter((line) => line.country === country)
          .toSorted((one, other) => place(one) - place(other)),
        today,
      ),
    }
  }
  return countries as Record<Country, ShownCountry>
}

/** Who answers all victims comes before who answers some, and an authority after others. */
function place({ kind, audience }: Line) {
  const some = ['women', 'womenAndChildren', 'migrants', 'children', 'reports', 'professionals']
  return 2 * (some.indexOf(audience) + 1) + Number(needsCaution(kind))
}

/**
 * A wrong number harms: it is shown only while it can be relied on. Without its number a line still
 * leads to its own site, where no other line of the country answers all victims.
 * @param all lines of one country
 */
export function shownLines(all: readonly Line[], today: string): ShownLine[] {
  const good = (line: Line) => /fine|soon/.test(due(lastGoodDay(line), today))
  const answered = all.some((line) => good(line) && /all|victimsToo/.test(line.audience))
  return all.flatMap((line) => {
    const { organisation, kind, audience, website, confirmedOn } = line
    const trusted = good(line)
    const until = lastGoodDay(line) ?? ''
    if (!trusted && (answered || !website)) return []
    return {
      organisation,
      ...(kind !== 'hotline' && { kind }),
      ...(audience !== 'all' && audience !== implied[kind] && { audience }),
      // Beside a number only the sites of those who know trafficking: every address has its weight.
      ...(website && (!trusted || kind === 'hotline' || kind === 'support') && { website }),
      ...(trusted && {
        phones: line.phones.map(dialled),
        year: newestYear(line) ?? 0,
        until,
        ...(confirmedOn && { confirmedOn }),
        ...(line.hours && { hours: line.hours }),
        ...(line.sms && { sms: line.sms }),
      }),
    }
  })
}

/** A short code is shown as its country writes it, and never becomes a link. */
function dialled({ written, e164, free }: Phone) {
  return { written, ...(e164 && { e164 }), ...(free && { free }) }
}

/**
 * The last day on which the numbers of a line can be relied on: three years after the newest source
 * that carries them, and a year after they were read or confirmed, whichever comes first. Null where
 * they cannot be relied on at all: no official source carries them and no two independent ones, all
 * were too old when they were read, or something speaks against them.
 */
export function lastGoodDay(line: Line) {
  const year = newestYear(line)
  if (year === null || line.withheld || !isSupported(line)) return null
  const read = line.confirmedOn ?? line.readOn
  const [until = read] = [
    `${year + yearsOfTrust}-12-31`,
    day(new Date(Date.parse(read) + daysOfTrust * millisecondsInDay)),
  ].sort()
  return until > read ? until : null
}

/** The year of the newest dated source that carries the number itself. */
export function newestYear(line: Line) {
  const years = carriers(line).flatMap(({ year }) => year ?? [])
  return years.length > 0 ? Math.max(...years) : null
}

/** One official source, or two that are independent of each other. */
function isSupported(line: Line) {
  const sources = carriers(line)
  const hosts = new Set(sources.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))
  return hosts.size > 1 || sources.some(({ official }) => official)
}

function carriers({ sources }: Line) {
  return sources.filter(({ carries }) => carries.includes('number'))
}

/** Whether a last good day has passed, soon will, or never was. */
export function due(until: string | null, today: string) {
  if (until === null) return 'hidden'
  if (until < today) return 'expired'
  const soon = day(new Date(Date.parse(today) + daysOfWarning * millisecondsInDay))
  return until <= soon ? 'soon' : 'fine'
}

/** What the builder must know of the lines: which numbers are left out, and which soon will be. */
export function warnings(today: string, of = lines) {
  return of.flatMap((line) => {
    const until = lastGoodDay(line)
    const name = `${line.country} ${line.organisation}`
    switch (due(until, today)) {
      case 'expired':
        return { expired: true, text: `${name}: its number held until ${until} and is left out` }
      case 'soon':
        return { expired: false, text: `${name}: its number holds until ${until}, read it again` }
      default:
        return []
    }
  })
}

/** @returns `2026-11-28` */
export function day(date: Date) {
  return date.toISOString().slice(0, 10)
}
