import { describe, expect, test, vi } from 'vitest'
import { buildDate } from '../../src/build/common/buildDate.ts'
import { help } from '../../src/build/help.ts'
import { shown, warning } from '../../src/content/help.ts'
import { checkedOn, type Line, lines } from '../../src/content/helplines.ts'

/** A line that passes every rule on a day, so that each test breaks one rule alone. */
function trusted(today: Date): Line {
  return {
    country: 'US',
    organisation: 'A help line',
    kind: 'support',
    audience: 'women',
    phones: [{ written: '1-555-0100', e164: '+15550100' }],
    sms: '555555',
    hours: 'always',
    website: 'https://example.org/',
    sources: ['https://example.org/'],
    sourceYear: today.getUTCFullYear(),
    confidence: 'high',
    checkBeforePublication: false,
  }
}

describe('a number is shown', () => {
  const today = daysAfterTheCheck(1)
  const thisYear = today.getUTCFullYear()

  test('when the line passes every rule', () => {
    const line = trusted(today)

    const { phones, sms, hours, year } = shown(line, today)

    expect({ phones, sms, hours, year }).toEqual({
      phones: line.phones,
      sms: '555555',
      hours: 'always',
      year: thisYear,
    })
  })

  test('from a source of three years ago', () => {
    const line = { ...trusted(today), sourceYear: thisYear - 3 }

    expect(shown(line, today).phones).toEqual(line.phones)
  })

  test('to the last moment of the 365th day after the check', () => {
    const day = daysAfterTheCheck(365)
    const lastMoment = new Date(daysAfterTheCheck(366).getTime() - 1)

    expect(shown(trusted(day), day).phones).toHaveLength(1)
    expect(shown(trusted(lastMoment), lastMoment).phones).toHaveLength(1)
  })
})

describe('no number is shown', () => {
  const today = daysAfterTheCheck(1)
  const thisYear = today.getUTCFullYear()

  test.each<{ rule: string; broken: Partial<Line>; day?: Date }>([
    { rule: 'with less than high confidence', broken: { confidence: 'medium' } },
    { rule: 'that must be checked first', broken: { checkBeforePublication: true } },
    { rule: 'from a source of four years ago', broken: { sourceYear: thisYear - 4 } },
    { rule: 'from sources without a date', broken: { sourceYear: null } },
    { rule: 'on the 366th day after the check', broken: {}, day: daysAfterTheCheck(366) },
  ])('$rule, and the line itself stays', ({ broken, day = today }) => {
    const line: Line = { ...trusted(day), ...broken }

    const left = shown(line, day)

    expect(left).toEqual({
      country: 'US',
      organisation: 'A help line',
      kind: 'support',
      audience: 'women',
      website: 'https://example.org/',
    })
  })
})

describe('the builder', () => {
  test.each([0, 179, 180])('hears nothing %i days after the check', (days) => {
    expect(warning(daysAfterTheCheck(days))).toBeNull()
  })

  test.each([181, 365])('is asked to check again %i days after the check', (days) => {
    expect(warning(daysAfterTheCheck(days))).toMatch(new RegExp(`${days} days ago: check`))
  })

  test('is told on day 366 that no number is shown', () => {
    expect(warning(daysAfterTheCheck(366))).toMatch(/366 days ago: no number is shown/)
  })

  test('is told when the clock of the build is before the check, and shows no number', () => {
    const before = daysAfterTheCheck(-1)

    expect(warning(before)).toMatch(/before the help lines were checked/)
    expect(shown(trusted(before), before).phones).toBeUndefined()
  })

  test('is told once, by the build itself', () => {
    buildsOn(daysAfterTheCheck(181))

    expect([warningsIn('client'), warningsIn('prerender')].map(({ length }) => length)).toEqual([
      1, 0,
    ])
  })
})

describe('the build', () => {
  test('ships every line, and of their numbers those that may be shown', () => {
    const today = daysAfterTheCheck(1)
    buildsOn(today)

    expect(shipped()).toEqual(JSON.parse(JSON.stringify(lines.map((line) => shown(line, today)))))
    expect(shipped()).toHaveLength(lines.length)
  })

  test('ships no number at all from an old check', () => {
    buildsOn(daysAfterTheCheck(366))

    const text = JSON.stringify(shipped())

    for (const { written } of lines.flatMap(({ phones }) => phones)) {
      expect(text).not.toContain(`"${written}"`)
    }
    expect(shipped()).toHaveLength(lines.length)
  })
})

describe('the day of the build', () => {
  test('is the one that SOURCE_DATE_EPOCH gives, in seconds', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1785369600')

    expect(buildDate()).toEqual(new Date('2026-07-30T00:00:00Z'))
  })

  test.each(['tomorrow', '2026-07-30', '1785369600s'])(
    'is not "%s": the error says why',
    (epoch) => {
      vi.stubEnv('SOURCE_DATE_EPOCH', epoch)

      expect(() => buildDate()).toThrow(`SOURCE_DATE_EPOCH must be seconds, but is "${epoch}"`)
    },
  )

  test('is today where there is no other', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-30T12:00:00Z') })

    expect(buildDate('')).toEqual(new Date('2026-07-30T12:00:00Z'))
  })
})

function daysAfterTheCheck(days: number) {
  return new Date(Date.parse(checkedOn) + days * 86_400_000)
}

function buildsOn(day: Date) {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(day.getTime() / 1000))
}

/** What the plugin serves as `virtual:help`. */
function shipped(): unknown[] {
  const { load } = help() as { load?: unknown } as { load(id: string): string }
  const [, json = ''] = load('\0virtual:help').match(/^export const lines = (.*)$/s) ?? []
  return JSON.parse(json)
}

function warningsIn(environment: string) {
  const warn = vi.fn<(message: string) => void>()
  const { buildStart } = help() as { buildStart?: unknown } as { buildStart(this: unknown): void }
  buildStart.call({ environment: { name: environment }, warn })
  return warn.mock.calls
}
