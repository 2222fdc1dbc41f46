import type { Service } from './emergency.ts'
import type { Line } from './helplines.ts'

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

/** What a reader may be shown of a country. */
export interface ShownCountry {
  /** Absent where sources do not agree. */
  emergency?: readonly (readonly [Service, string])[]
  lines: readonly ShownLine[]
}
