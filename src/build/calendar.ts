import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator'
import type { Plugin } from 'vite'
import { message } from '../content/message.ts'
import type { Resources } from '../i18n/resources.ts'
import { type Lang, languages } from '../site/languages.ts'
import { loose } from '../site/loose.ts'
import { address } from '../site/routes.ts'
import { site } from '../site/site.ts'
import { afterBuild } from './common/afterBuild.ts'
import { buildDate } from './common/buildDate.ts'
import { read } from './locales/words.ts'

/**
 * Writes /{lang}/world-day.ics, which puts the day into a calendar every year, and /world-day.ics in
 * English.
 */
export function calendar(): Plugin {
  return afterBuild('calendar', async ({ root, write }) => {
    for (const { code } of languages) {
      const { top } = read(root, code, 'page')
      const file = worldDay(code, top, buildDate())
      await write(`${code}/world-day.ics`, file)
      if (code === 'en') await write('world-day.ics', file)
    }
  })
}

/**
 * The day as iCalendar, RFC 5545: all day, every year, and shown as free time.
 * @param date when the words last changed.
 */
export function worldDay(
  lang: Lang,
  { day, title }: Pick<Resources['page']['top'], 'day' | 'title'>,
  date: Date,
) {
  const calendar = ical({ prodId: { company: site.host, product: 'July 30' }, name: day })
  calendar.createEvent({
    id: `world-day-${lang}@${site.host}`,
    stamp: date,
    // The library writes the date in UTC, and the day has no time zone.
    start: new Date(message.date),
    timezone: 'UTC',
    allDay: true,
    repeating: { freq: ICalEventRepeatingFreq.YEARLY },
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: day,
    description: `${loose(title)}\n${address(lang)}`,
    url: address(lang),
  })
  return `${calendar}\r\n`
}
