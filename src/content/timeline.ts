import type page from '../../locales/en/page.json'

export type EventId = keyof typeof page.timeline.events
export type ThemeYear = keyof typeof page.timeline.themes

export type Entry =
  | { kind: 'event'; id: EventId; date: string; source: string }
  | { kind: 'theme'; id: ThemeYear; date: string; source: string }

const events: readonly Entry[] = [
  event(
    'protocol',
    '2000-11-15',
    'https://www.humanrights.ch/en/standards/un-treaties/further-conventions/human-trafficking/',
  ),
  event('inForce', '2003-12-25', 'https://www.stopvaw.org/81bf27d8-15d7-4ef0-af48-6dc97aec9301'),
  event(
    'plan',
    '2010-07',
    'https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html',
  ),
  event(
    'day',
    '2013-12-18',
    'https://lordslibrary.parliament.uk/research-briefings/lln-2018-0086/',
  ),
  event('first', '2014-07-30', 'https://unis.unvienna.org/unis/en/pressrels/2017/uniscp983.html'),
  event('agenda', '2021', 'https://www.un.org/pact-for-the-future/fr/about-pact'),
  event('message', '2022-07-30', 'https://press.un.org/fr/2022/sgsm21387.doc.htm'),
  event(
    'compact',
    '2024-09-22',
    'https://www.un.org/en/civil-society/united-nations-summit-future',
  ),
  event(
    'cybercrime',
    '2024-12-24',
    'https://www.shafaq.com/en/society/UN-cybercrime-treaty-opens-for-signing-in-Hanoi',
  ),
  event(
    'signed',
    '2025-10-25',
    'https://www.shafaq.com/en/society/UN-cybercrime-treaty-opens-for-signing-in-Hanoi',
  ),
  event('review', '2025-11-24', 'https://press.un.org/en/2025/ga12734.doc.htm'),
  event('next', '2027', 'https://www.un.org/pact-for-the-future/fr/follow-and-review-action-13'),
]

/** The years whose theme is on record in a source; the day falls on 30 July. */
const themes: readonly Entry[] = [
  theme('2017', 'https://unis.unvienna.org/unis/en/pressrels/2017/uniscp983.html'),
  theme(
    '2018',
    'https://www.gktoday.in/current-affairs/2018-world-day-against-trafficking-in-persons/',
  ),
  theme(
    '2020',
    'https://republicworld.com/lifestyle/world-day-against-trafficking-in-persons-2020-theme-history-meaning',
  ),
  theme('2021', 'https://www.unodc.org/unodc/en/endht/index.html'),
  theme('2022', 'https://press.un.org/fr/2022/sgsm21387.doc.htm'),
  theme(
    '2023',
    'http://www.laidtorestfilm.com/2023/07/30/world-day-against-trafficking-in-persons/',
  ),
  theme('2024', 'https://fundea.org/en/2024/07/30/'),
  theme('2025', 'https://ngocongo.org/tag/human-trafficking'),
]

/** From the Protocol to what is to come, by date. */
export const timeline = [...events, ...themes].sort((a, b) =>
  a.date < b.date ? -1 : Number(a.date > b.date),
)

/** @param date as exact as the sources are: a year, a month or a day. */
function event(id: EventId, date: string, source: string): Entry {
  return { kind: 'event', id, date, source }
}

function theme(id: ThemeYear, source: string): Entry {
  return { kind: 'theme', id, date: `${id}-07-30`, source }
}
