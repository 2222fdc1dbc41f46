// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { buildDate } from '../../src/build/common/buildDate.ts'
import { toCsv, toTable, yearlyRound } from '../../src/build/facts/yearlyRound.ts'
import { help } from '../../src/build/help.ts'
import { type Line, lines, type Source } from '../../src/content/helplines.ts'
import { lastGoodDay, shownCountries, shownLines, warnings } from '../../src/content/trust.ts'

const readOn = '2026-11-28'

/** A line that passes every rule, so that each test breaks one rule alone. */
const trusted: Line = {
  country: 'US',
  organisation: 'A help line',
  kind: 'support',
  audience: 'all',
  phones: [{ written: '1-555-0100', e164: '+15550100' }],
  sms: '555555',
  hours: 'always',
  website: 'https://example.org/',
  sources: [source('https://own.example/', 2026, true)],
  readOn,
}

describe('a number can be relied on', () => {
  test.each<{ when: string; line: Partial<Line>; until: string | null }>([
    { when: 'a year after it was read', line: {}, until: '2027-11-28' },
    {
      when: 'a year after somebody confirmed it',
      line: { confirmedOn: '2027-03-01' },
      until: '2028-02-29',
    },
    {
      when: 'to the end of the third year after its newest source',
      line: { sources: [source('https://own.example/', 2023, true)] },
      until: '2026-12-31',
    },
    {
      when: 'by the newest source that carries it, not by a newer one that does not',
      line: {
        sources: [
          source('https://own.example/', 2023, true),
          { url: 'https://own.example/news', year: 2026, carries: ['exists'], official: true },
        ],
      },
      until: '2026-12-31',
    },
    {
      when: 'by two sources that are independent of each other',
      line: { sources: [source('https://a.example/', 2026), source('https://b.example/', null)] },
      until: '2027-11-28',
    },
    {
      when: 'never, by one that is not official',
      line: { sources: [source('https://a.example/', 2026)] },
      until: null,
    },
    {
      when: 'never, by two pages of one site',
      line: {
        sources: [source('https://www.a.example/1', 2026), source('https://a.example/2', 2025)],
      },
      until: null,
    },
    {
      when: 'never, by sources without a date',
      line: { sources: [source('https://own.example/', null, true)] },
      until: null,
    },
    {
      when: 'never, when all sources were too old when they were read',
      line: { sources: [source('https://own.example/', 2022, true)] },
      until: null,
    },
    {
      when: 'never, when something speaks against it',
      line: { withheld: 'onlyPlanned' },
      until: null,
    },
  ])('$when', ({ line, until }) => {
    expect(lastGoodDay({ ...trusted, ...line })).toBe(until)
  })
})

describe('a reader is shown', () => {
  test('the number on its last good day, and on the next the site alone', () => {
    const [before] = shownLines([trusted], '2027-11-28')
    const [after] = shownLines([trusted], '2027-11-29')

    expect(before).toMatchObject({
      phones: trusted.phones,
      sms: '555555',
      hours: 'always',
      year: 2026,
      until: '2027-11-28',
    })
    expect(after).toEqual({
      organisation: 'A help line',
      kind: 'support',
      website: 'https://example.org/',
    })
  })

  test('the day of a confirmation only where there was one', () => {
    const confirmed = { ...trusted, confirmedOn: '2027-01-10' }

    expect(shownLines([trusted], readOn)[0]).not.toHaveProperty('confirmedOn')
    expect(shownLines([confirmed], readOn)[0]).toHaveProperty('confirmedOn', '2027-01-10')
  })

  test('no line without its number where another one answers all victims', () => {
    const hidden: Line = { ...trusted, organisation: 'Another', withheld: 'onlyPlanned' }
    const forWomen: Line = { ...trusted, audience: 'women' }

    const named = (all: Line[]) => shownLines(all, readOn).map(({ organisation }) => organisation)

    expect(named([trusted, hidden])).toEqual(['A help line'])
    expect(named([forWomen, hidden])).toEqual(['A help line', 'Another'])
  })

  test('no name that leads nowhere', () => {
    const { website, ...nowhere } = trusted

    expect(shownLines([{ ...nowhere, withheld: 'onlyPlanned' }], readOn)).toEqual([])
  })

  test('a short code as its country writes it, without what could make it a link', () => {
    const short: Line = {
      ...trusted,
      phones: [{ written: '116 006', short: '116006', free: true }],
    }

    const [shown] = shownLines([short], readOn)

    expect(shown?.phones).toEqual([{ written: '116 006', free: true }])
  })
})

describe('today', () => {
  const countries = Object.entries(shownCountries(readOn))
  const numbered = countries.filter(([, { lines }]) => lines.some(({ phones }) => phones))

  test('at least 48 countries show a number', () => {
    expect(numbered.length).toBeGreaterThanOrEqual(48)
  })

  test('every country has an emergency number, but those whose sources contradict each other', () => {
    const without = countries.filter(([, { emergency }]) => !emergency).map(([code]) => code)

    expect(without).toEqual(['ET', 'GM', 'IQ'])
  })

  test('a line for professionals is nowhere the only number', () => {
    for (const [code, { lines }] of numbered) {
      const audiences = lines.filter(({ phones }) => phones).map(({ audience }) => audience)
      expect(
        audiences.every((audience) => audience === 'professionals'),
        code,
      ).toBe(false)
    }
  })
})

describe('the builder', () => {
  test('hears nothing while every number holds for two months more', () => {
    expect(warnings('2027-02-01', [trusted])).toEqual([])
  })

  test.each([
    { today: '2027-09-29', expired: false, text: /holds until 2027-11-28, read it again/ },
    { today: '2027-11-28', expired: false, text: /holds until 2027-11-28/ },
    { today: '2027-11-29', expired: true, text: /held until 2027-11-28 and is left out/ },
  ])('is told on $today', ({ today, expired, text }) => {
    const [warning, ...others] = warnings(today, [trusted])

    expect(warning).toMatchObject({ expired, text: expect.stringMatching(text) })
    expect(warning?.text).toContain('US A help line')
    expect(others).toEqual([])
  })

  test('is told once, by the build itself, and goes on', () => {
    buildsOn('2028-01-01')

    const { warned, stopped } = started('client')

    expect(warned).toHaveLength(1)
    expect(warned[0]?.split('\n').length).toBeGreaterThan(20)
    expect(stopped).toEqual([])
    expect(started('prerender').warned).toEqual([])
  })

  test('is stopped by STRICT=1 at what has expired, and not at what soon will', () => {
    vi.stubEnv('STRICT', '1')

    buildsOn('2026-12-31')
    const before = started('client')
    buildsOn('2027-01-01')
    const after = started('client')

    expect(before.stopped).toEqual([])
    expect(before.warned.length).toBeGreaterThan(0)
    expect(after.stopped.join()).toMatch(/held until 2026-12-31 and is left out/)
  })
})

describe('the build', () => {
  test('ships of every country what may be shown on its day', () => {
    buildsOn(readOn)

    expect(shipped()).toEqual(JSON.parse(JSON.stringify(shownCountries(readOn))))
  })

  test('ships no number of a line at all three years later, and every emergency number', () => {
    buildsOn('2030-07-30')

    const countries = Object.values(shipped())

    expect(countries.flatMap(({ lines }) => lines).filter(({ phones }) => phones)).toEqual([])
    expect(countries.filter(({ emergency }) => emergency).length).toBeGreaterThan(80)
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

  test('is today by the clock where there is no other, whenever the last commit was made', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-30T12:34:56Z') })

    expect(buildDate('')).toEqual(new Date('2031-07-30T00:00:00Z'))
  })
})

describe('the yearly round', () => {
  test('lists every line, emergency number and dated fact, the most urgent first', () => {
    const rows = yearlyRound('2027-01-01')

    const due = rows.map((row) => row.due)
    expect(due.indexOf('expired')).toBe(0)
    expect(due.lastIndexOf('expired')).toBeLessThan(due.indexOf('soon'))
    expect(due.lastIndexOf('soon')).toBeLessThan(due.indexOf('hidden'))
    for (const { country, organisation } of lines) {
      expect(rows.filter(({ what }) => what === `${country} ${organisation}`)).toHaveLength(1)
    }
    expect(rows.map(({ what }) => what)).toContain('FR emergency')
    expect(rows.map(({ what }) => what)).toContain('letter.role')
  })

  test('asks to look at a fact that has aged, and stops nothing while its sentence stays true', () => {
    const office = yearlyRound('2027-01-01').find(({ what }) => what === 'letter.role')

    expect(office).toMatchObject({ due: 'soon', until: '2026-12-31' })
  })

  test('is a table with a sum, and a CSV that a spreadsheet reads', () => {
    const rows = yearlyRound('2026-11-28')

    expect(toTable(rows)).toMatch(/\n0 expired, \d+ soon, \d+ hidden, \d+ fine; 0 confirmed$/)
    const [head, first] = toCsv(rows).split('\r\n')
    expect(head).toBe('"due","until","year","old","confirmed","what","links"')
    expect(first?.split('","')).toHaveLength(7)
    expect(toCsv(rows).split('\r\n')).toHaveLength(rows.length + 2)
  })
})

function source(url: string, year: number | null, official?: true): Source {
  return { url, year, carries: ['number'], ...(official && { official }) }
}

function buildsOn(today: string) {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(today) / 1000))
}

/** What the plugin serves as `virtual:help`. */
function shipped(): ReturnType<typeof shownCountries> {
  const { load } = help() as { load?: unknown } as { load(id: string): string }
  const [, json = ''] = load('\0virtual:help').match(/^export const countries = (.*)$/s) ?? []
  return JSON.parse(json)
}

function started(environment: string) {
  const warned: string[] = []
  const stopped: string[] = []
  const { buildStart } = help() as { buildStart?: unknown } as { buildStart(this: unknown): void }
  const warn = (text: string) => warned.push(text)
  const error = (text: string) => stopped.push(text)
  buildStart.call({ environment: { name: environment }, warn, error })
  return { warned, stopped }
}
