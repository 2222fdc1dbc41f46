import { datedFacts } from '../../content/datedFacts.ts'
import { emergency, readOn } from '../../content/emergency.ts'
import { lines } from '../../content/helplines.ts'
import { due, lastGoodDay, newestYear } from '../../content/trust.ts'

/** One thing that a maintainer has to look at, once a year. */
export interface Row {
  /** `expired`: it is left out, or may be false; `soon`: within 60 days; `hidden`: never shown. */
  due: ReturnType<typeof due>
  what: string
  /** The last day on which it can be relied on. */
  until: string
  /** The year of the newest source that carries it. */
  year: string
  /** The day on which somebody confirmed it with those who answer. */
  confirmed: string
  /** Whether that source is older than a year. */
  old: 'old' | ''
  /** Where to look, the newest first. */
  links: readonly string[]
}

const order: readonly Row['due'][] = ['expired', 'soon', 'hidden', 'fine']

/**
 * Everything that ages, the most urgent first: help lines, emergency numbers and dated facts.
 * @param today `2026-11-28`
 */
export function yearlyRound(today: string): Row[] {
  const thisYear = Number(today.slice(0, 4))
  const isOld = (year: number | null) => (year !== null && year >= thisYear - 1 ? '' : 'old')

  const ofLines = lines.map((line): Row => {
    const until = lastGoodDay(line)
    const year = newestYear(line)
    return {
      due: due(until, today),
      what: `${line.country} ${line.organisation}`,
      until: until ?? line.withheld ?? '',
      year: String(year ?? ''),
      confirmed: line.confirmedOn ?? '',
      old: isOld(year),
      links: newestFirst(line.sources),
    }
  })
  const ofEmergency = Object.entries(emergency).map(([country, { sources }]): Row => {
    const year = Math.max(...sources.map((source) => source.year ?? 0)) || null
    return {
      due: 'fine',
      what: `${country} emergency`,
      until: '',
      year: String(year ?? ''),
      confirmed: '',
      old: isOld(year ?? Number(readOn.slice(0, 4))),
      links: newestFirst(sources),
    }
  })
  const ofFacts = datedFacts.map(
    ({ id, until, source, after }): Row => ({
      due: due(until, today) === 'expired' && after === 'stays true' ? 'soon' : due(until, today),
      what: id,
      until,
      year: '',
      confirmed: '',
      old: '',
      links: source ? [source] : [],
    }),
  )
  return [...ofFacts, ...ofLines, ...ofEmergency].sort(
    (a, b) => order.indexOf(a.due) - order.indexOf(b.due) || a.until.localeCompare(b.until),
  )
}

const columns = ['due', 'until', 'year', 'old', 'confirmed', 'what'] as const

/** For the eye: one row a line, with the newest link, and how many of each kind. */
export function toTable(rows: readonly Row[]) {
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => row[column].length)),
  )
  const line = (cells: readonly string[], link = '') =>
    [...cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)), link].join('  ').trimEnd()
  const counts = order.map((due) => `${rows.filter((row) => row.due === due).length} ${due}`)
  return [
    line(columns),
    ...rows.map((row) =>
      line(
        columns.map((column) => row[column]),
        row.links[0],
      ),
    ),
    '',
    `${counts.join(', ')}; ${rows.filter(({ confirmed }) => confirmed).length} confirmed`,
  ].join('\n')
}

/** For a spreadsheet (RFC 4180): every link, parted by spaces. */
export function toCsv(rows: readonly Row[]) {
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`
  const lines = [
    [...columns, 'links'],
    ...rows.map((row) => [...columns.map((column) => row[column]), row.links.join(' ')]),
  ]
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function newestFirst(sources: readonly { url: string; year: number | null }[]) {
  return [...sources].sort((a, b) => (b.year ?? 0) - (a.year ?? 0)).map(({ url }) => url)
}
