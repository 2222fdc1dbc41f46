import type page from '../../locales/en/page.json'
import { compact } from './compact.ts'

type EventId = keyof typeof page.timeline.events
type ThemeYear = keyof typeof page.timeline.themes

export type Entry =
  | { kind: 'event'; id: EventId; date: string; sources: readonly string[] }
  | { kind: 'theme'; id: ThemeYear; date: string; sources: readonly string[] }

const protocol =
  'https://treaties.un.org/Pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=2&mtdsg_no=XVIII-12-a&chapter=18&lang=en'
const cybercrime = 'https://www.unodc.org/unodc/en/cybercrime/convention/home.html'

const events: readonly Entry[] = [
  event('protocol', '2000-11-15', protocol),
  event('inForce', '2003-12-25', protocol),
  event('plan', '2010-07-30', 'https://www.un.org/press/en/2010/ga10968.doc.htm'),
  event('day', '2013-12-18', 'https://docs.un.org/en/A/RES/68/192'),
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
    cybercrime,
    // What human rights groups say.
    'https://www.shafaq.com/en/society/UN-cybercrime-treaty-opens-for-signing-in-Hanoi',
  ),
  event('signed', '2025-10-25', cybercrime),
  event('review', '2025-11-24', 'https://press.un.org/en/2025/ga12734.doc.htm'),
  event('next', compact.review.opens, compact.review.source),
]

/** The years whose theme is on record in a source; the day falls on 30 July. */
const themes: readonly Entry[] = [
  theme('2017', 'https://unis.unvienna.org/unis/en/pressrels/2017/uniscp983.html'),
  theme(
    '2018',
    'https://www.unodc.org/unodc/en/press/releases/2018/July/statement-of-the-unodc-executive-director-on-world-day-against-trafficking-in-persons.html',
  ),
  // The message of the Secretary-General of that year has the subject, and not these words.
  theme(
    '2020',
    'https://republicworld.com/lifestyle/world-day-against-trafficking-in-persons-2020-theme-history-meaning',
  ),
  theme('2021', 'https://www.unodc.org/unodc/en/endht/index.html'),
  theme('2022', 'https://press.un.org/fr/2022/sgsm21387.doc.htm'),
  theme(
    '2023',
    'https://www.unodc.org/unodc/en/frontpage/2023/July/world-day-against-trafficking-in-persons---reach-every-trafficking-victim--leave-no-one-behind--says-unodc.html',
  ),
  theme(
    '2024',
    'https://pakistan.un.org/en/275312-media-update-united-nations-pakistan-29-july-2024',
  ),
  // The Conference of NGOs in Consultative Relationship with the United Nations.
  theme('2025', 'https://ngocongo.org/tag/human-trafficking'),
]

/** Until when nothing is missing from the timeline. What it says stays true. */
export const complete = {
  /** The eve of the first World Day whose theme is not on record. */
  themes: `${Number(themes[themes.length - 1]?.id) + 1}-07-29`,
  /** The Convention against Cybercrime is open for signature until then; when it enters into force is not known. */
  cybercrime: '2026-12-31',
}

/** What changed the course of things; the rest is folded. */
const turningPoints: readonly Entry['id'][] = [
  'protocol',
  'inForce',
  'plan',
  'day',
  'message',
  'compact',
  'next',
]

export function isTurningPoint({ id }: Entry) {
  return turningPoints.includes(id)
}

/** From the Protocol to what is to come, by date. */
export const timeline = [...events, ...themes].sort((a, b) =>
  a.date < b.date ? -1 : Number(a.date > b.date),
)

/** @param date as exact as the sources are: a year, a month or a day. */
function event(id: EventId, date: string, ...sources: string[]): Entry {
  return { kind: 'event', id, date, sources }
}

function theme(id: ThemeYear, source: string): Entry {
  return { kind: 'theme', id, date: `${id}-07-30`, sources: [source] }
}
