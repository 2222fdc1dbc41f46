import type { Service } from './emergency.ts'
import type { Line, RegionId } from './helplines.ts'

/**
 * What a reader may be shown of a line: the number only while it can be trusted. What is absent is
 * the usual: a help line, for all victims or for whom its kind says.
 */
export type ShownLine = Pick<Line, 'organisation'> &
  Partial<
    Pick<Line, 'audience' | 'confirmedOn' | 'hours' | 'kind' | 'phones' | 'sms' | 'website'>
  > & {
    /** Of the newest source that carries the number, where one is shown. */
    year?: number
    /** The last day on which the number may be relied on: `2027-11-28`. */
    until?: string
  }

export const directories = {
  gmsd: 'https://globalmodernslavery.org/',
  lastrada: 'https://www.lastradainternational.org/',
} as const

/** For whom a line is, where its kind says so. */
export const implied: Partial<Record<Line['kind'], Line['audience']>> = {
  child: 'children',
  women: 'women',
}

export function audienceOf({ audience, kind = 'hotline' }: Pick<ShownLine, 'audience' | 'kind'>) {
  return audience ?? implied[kind] ?? 'all'
}

/** Kinds of line that belong to an authority, which may have to tell other authorities. */
const ofAuthorities: readonly Line['kind'][] = ['police', 'state', 'report']

export function needsCaution(kind: Line['kind']) {
  return ofAuthorities.includes(kind)
}

/** Whether a number of the line may stand beside its country, where victims will call it. */
export function answersVictims(line: ShownLine) {
  return Boolean(line.phones) && !/reports|professionals/.test(audienceOf(line))
}

/**
 * What stands in a country's row, so that nothing need be opened before a call: the first number that
 * answers victims, as words of `help.json` who answers it where that must be known (an authority, or not
 * everybody is meant), and the emergency number.
 */
export function rowOf({ emergency, lines }: ShownCountry) {
  const first = lines.find(answersVictims)
  const { kind = 'hotline' } = first ?? {}
  const audience = first && audienceOf(first)
  const whom = needsCaution(kind)
    ? (`kinds.${kind}` as const)
    : audience && audience !== 'all' && (`audiences.${audience}` as const)
  return {
    number: first?.phones?.[0]?.written,
    until: first?.until,
    whom: whom || undefined,
    emergency: emergency?.[0]?.[1],
  }
}

/** What finds a country, and its row for a page on which its region is not. */
export interface FoundCountry extends Omit<ReturnType<typeof rowOf>, 'whom'> {
  /** Its names in all the languages that find it, and its code, one a line. */
  names: string
  region: RegionId
  name: string
  whom?: string
}

/** What a reader may be shown of a country. */
export interface ShownCountry {
  /** Absent where sources do not agree. */
  emergency?: readonly (readonly [Service, string])[]
  lines: readonly ShownLine[]
}
