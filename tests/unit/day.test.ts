import { afterEach, describe, expect, test } from 'vitest'
import { daysUntilWorldDay } from '../../src/content/day.ts'

const home = process.env.TZ

afterEach(() => {
  // Deleting it is what brings the machine's own zone back.
  if (home === undefined) delete process.env.TZ
  else process.env.TZ = home
})

const moments = [
  [0, 0, 0, 0],
  [2, 30, 0, 0],
  [12, 0, 0, 0],
  [23, 59, 59, 999],
] as const

/** From the first zone that meets a day to the last; summer time in both hemispheres, at midnight too. */
describe.each([
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'UTC',
  'America/New_York',
  'America/Santiago',
  'Pacific/Niue',
])('in %s', (zone) => {
  test.each([
    { day: '2026-07-30', days: 0 },
    { day: '2026-07-29', days: 1 },
    { day: '2026-07-31', days: 364 },
    { day: '2027-07-31', days: 365 },
    { day: '2028-02-28', days: 153 },
    { day: '2028-02-29', days: 152 },
    { day: '2027-02-28', days: 152 },
    { day: '2026-12-31', days: 211 },
    { day: '2027-01-01', days: 210 },
  ])('on $day, early and late, $days days are left', ({ day, days }) => {
    process.env.TZ = zone
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number)

    const counts = moments.map((time) =>
      daysUntilWorldDay(new Date(year, month - 1, date, ...time)),
    )

    expect(counts).toEqual([days, days, days, days])
  })

  test('every morning there is one day less', () => {
    process.env.TZ = zone
    const mornings = Array.from({ length: 730 }, (_, day) => new Date(2027, 6, 31 + day, 8))

    const counts = mornings.map(daysUntilWorldDay)

    // From 31 July 2027 to 30 July 2028, a leap year, and on to 29 July 2029.
    const expected = [366, 365].flatMap((length) =>
      Array.from({ length }, (_, day) => length - 1 - day),
    )
    expect(counts).toEqual(expected.slice(0, 730))
  })
})

test('the day is where the reader is', () => {
  const moment = new Date('2026-07-30T10:30:00Z')

  const counts = ['Pacific/Niue', 'UTC', 'Pacific/Kiritimati'].map((zone) => {
    process.env.TZ = zone
    return daysUntilWorldDay(moment)
  })

  // Late on 29 July, midday of 30 July, early on 31 July.
  expect(counts).toEqual([1, 0, 364])
})
