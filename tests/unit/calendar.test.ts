import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { worldDay } from '../../src/build/calendar.ts'
import { languages } from '../../src/site/languages.ts'
import { loose } from '../../src/site/loose.ts'
import { address } from '../../src/site/routes.ts'
import { words } from '../servedWords.ts'

const built = new Date('2026-11-25T08:30:00Z')

describe.each(languages)('in $name', ({ code }) => {
  const { top } = words[code].page
  const file = worldDay(code, top, built)

  test('a calendar reads the day, every year, in the words of the page', () => {
    const calendar = new ICAL.Component(ICAL.parse(file))
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)

    const days = event.iterator()
    const [first, second] = [days.next(), days.next()]

    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(event.summary).toBe(top.day)
    expect(event.description).toBe(`${loose(top.title)}\n${address(code)}`)
    expect(event.startDate.isDate).toBe(true)
    expect([first?.toString(), second?.toString()]).toEqual(['2022-07-30', '2023-07-30'])
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  test('the file is folded and ended as RFC 5545 asks', () => {
    const lines = file.split('\r\n')

    expect(lines.pop()).toBe('')
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(file).toMatch(/^DTSTAMP:20261125T083000Z\r$/m)
    expect(file).toMatch(/^UID:\S+\r$/m)
  })
})

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'built in %s, the day is the same',
  (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone

    const file = worldDay('en', words.en.page.top, built)

    process.env.TZ = before
    expect(file).toBe(worldDay('en', words.en.page.top, built))
  },
)
