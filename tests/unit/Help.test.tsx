// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { directories, implied, type ShownLine } from '../../src/content/help.ts'
import { type Country, lines, regions } from '../../src/content/helplines.ts'
import { shownCountries, shownLines } from '../../src/content/trust.ts'
import { Help } from '../../src/sections/Help/Help.tsx'
import { HelpLine } from '../../src/sections/Help/HelpLine.tsx'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { words } from '../servedWords.ts'

const today = '2026-11-28'
const shown = shownCountries(today)
const countries = Object.values(regions).flat()

describe.each(languages.filter(({ code }) => code === 'ar' || code === 'en'))(
  'in $name',
  ({ code }) => {
    const names = new Map(Object.values(words[code].countries).flat())
    const nameOf = (country: Country) => names.get(country) ?? ''
    const t = words[code].help

    test('danger comes first, then traces over the lines, directories, and those who suspect last', () => {
      renderIn(code, <Help />)

      const order = [
        heading(3, t.danger.heading),
        screen.getByRole('link', { name: '112' }),
        screen.getByText(t.danger.mobile),
        screen.getByText(t.danger.text),
        heading(3, t.lines.heading),
        screen.getByText(t.traces),
        ...summaries(),
        heading(3, t.directories.heading),
        heading(3, t.suspect.heading),
      ]

      expect(order).toEqual([...order].sort(byPlace))
      expect(screen.getByText(t.danger.text)).toBeVisible()
      for (const step of t.suspect.steps) expect(screen.getByText(step)).toBeVisible()
    })

    test('a reader who does not know where they are comes before every region', () => {
      renderIn(code, <Help />)

      const [first, ...others] = summaries()

      expect(first).toHaveTextContent(t.lines.unknown)
      expect(within(first?.parentElement as HTMLElement).getByRole('link', all)).toHaveAttribute(
        'href',
        directories.gmsd,
      )
      const shownFirst = { ar: 'middleEast', en: 'americas' }[code as 'ar' | 'en']
      const order = (Object.keys(regions) as (keyof typeof regions)[]).toSorted(
        (one, other) => Number(other === shownFirst) - Number(one === shownFirst),
      )
      expect(others.map(({ textContent }) => textContent)).toEqual(
        order.map((region) => t.lines[region]),
      )
    })

    test('every country stands in its region once, in the order of the names in this language', () => {
      renderIn(code, <Help />)

      const named = summaries()
        .slice(1)
        .map((summary) => rowsUnder(summary).map((row) => row.firstChild?.textContent?.trim()))

      expect(named).toEqual(
        Object.values(words[code].countries).map((region) => region.map(([, name]) => name)),
      )
      expect(named.flat().toSorted()).toEqual(countries.map(nameOf).toSorted())
    })

    test('a row ends with the emergency number, or it is said inside that there is none', () => {
      renderIn(code, <Help />)

      for (const country of countries) {
        const [service, number] = shown[country].emergency?.[0] ?? []
        const row = rowOf(country)
        const first = row.nextElementSibling
        if (number) expect(row.textContent, country).toMatch(new RegExp(` ${number}$`))
        else expect(first, country).toHaveTextContent(t.emergency.none)
        // One number for all of help is not named a second time.
        if (service && service !== 'all') {
          expect(first, country).toHaveTextContent(`${t.emergency[service]} ${number}`)
        }
      }
    })

    test('a row shows the first number that victims may call, and whom not to expect', () => {
      renderIn(code, <Help />)

      for (const { country, says } of [
        { country: 'ZA', says: '0800 222 777' },
        { country: 'FR', says: `3919 ${t.audiences.women}` },
        { country: 'EG', says: `15508 ${t.kinds.state}` },
        { country: 'UG', says: `116 ${t.audiences.children}` },
        { country: 'SE', says: `114 14 ${t.kinds.police}` },
        // A line for reports alone is not among them.
        { country: 'CL', says: '' },
      ] as const) {
        const emergency = shown[country].emergency?.[0]?.[1]
        expect(rowOf(country).textContent?.replace(/ +/g, ' ')).toBe(
          [nameOf(country), says, emergency].filter(Boolean).join(' '),
        )
      }
    })

    test('every country has each of its lines, or the directory in their place', () => {
      renderIn(code, <Help />)

      for (const country of countries) {
        const entry = within(entryOf(country))
        for (const { organisation } of shown[country].lines) {
          expect(entry.getAllByText(organisation).length).toBeGreaterThan(0)
        }
        const directory = entry.queryByRole('link', { name: t.lines.directory, ...all })
        expect(directory !== null, country).toBe(shown[country].lines.length === 0)
      }
    })

    test('a short code is never a link, and is of no use elsewhere', () => {
      renderLine(lineOf('ID', 'SAPA'))

      expect(screen.queryByRole('link', { name: /\d/ })).not.toBeInTheDocument()
      expect(screen.getByText('129').parentElement).toHaveTextContent(t.lines.inside)
    })

    test('a text code is for its country too', () => {
      renderLine(lineOf('US', 'National Human Trafficking Hotline'))

      expect(screen.getByText('233733').parentElement).toHaveTextContent(
        `${t.lines.sms} 233733 · ${t.lines.inside}`,
      )
    })

    test('a number brings the year of its source and the day after which it is not to be relied on', () => {
      renderLine(lineOf('CA', 'Canadian Human Trafficking Hotline'))

      const [beforeDay = '', afterDay = ''] = t.lines.until.split('{{date}}')

      expect(document.body).toHaveTextContent(t.lines.read.replace('{{year}}', '2024'))
      expect(document.body).toHaveTextContent(beforeDay.trim())
      expect(document.body).toHaveTextContent(afterDay.trim())
      expect(document.body).toHaveTextContent('2027')
    })

    test('“confirmed” is said only of what somebody confirmed', () => {
      const line = lineOf('CA', 'Canadian Human Trafficking Hotline')
      const [confirmed = ''] = t.lines.confirmed.split('{{date}}')

      const { unmount } = renderLine(line)
      const before = document.body.textContent
      unmount()
      renderLine({ ...line, confirmedOn: '2026-11-01' })

      expect(before).not.toContain(confirmed.trim())
      expect(document.body).toHaveTextContent(confirmed.trim())
    })

    test('that police and state lines may have to tell others is said once, before any number', () => {
      renderIn(code, <Help />)

      const caution = screen.getByText(t.lines.caution)
      const [, region] = summaries()

      expect(caution).toBeVisible()
      expect([region, caution].toSorted((a, b) => byPlace(a as Element, b as Element))).toEqual([
        caution,
        region,
      ])
    })

    function renderLine(line: ShownLine) {
      return renderIn(code, <HelpLine line={line} />)
    }

    function rowOf(country: Country) {
      const name = nameOf(country)
      const row = screen
        .getAllByText((_, element) => element?.matches('details details > summary') ?? false)
        .find(({ firstChild }) => firstChild?.textContent?.trim() === name)
      return row as HTMLElement
    }

    function entryOf(country: Country) {
      return rowOf(country).parentElement as HTMLElement
    }

    function heading(level: number, name: string) {
      return screen.getByRole('heading', { level, name, ...all })
    }
  },
)

test('every line says what it is, for whom, and how it is reached', () => {
  for (const line of Object.values(shown).flatMap(({ lines }) => lines)) {
    const { unmount } = renderIn('en', <HelpLine line={line} />)
    const { help } = words.en

    const said = document.body.textContent
    const links = screen.queryAllByRole('link').map((link) => link.getAttribute('href'))

    expect(said).toContain(line.organisation)
    const { kind = 'hotline', audience = 'all' } = line
    expect(said).toContain(help.kinds[kind])
    if (!implied[kind]) expect(said).toContain(` · ${help.audiences[audience]}`)
    for (const { written } of line.phones ?? []) expect(said).toContain(written)
    if (line.website) expect(links).toContain(line.website)
    expect(links.length + (line.phones?.length ?? 0)).toBeGreaterThan(0)
    expect(said).not.toMatch(/[{}]|undefined|NaN/)
    unmount()
  }
})

test('only whole international numbers are links, also among those that are hidden today', () => {
  for (const line of lines) {
    const { organisation, phones } = line
    const { unmount } = renderIn(
      'en',
      <HelpLine line={{ organisation, phones, year: 2026, until: today }} />,
    )

    for (const { written, e164 } of phones) {
      const number = screen.getByText(written)
      const link = number.closest('a')
      // Isolated from the words around it, from whichever side those are read.
      expect(number.matches('bdi, [dir=ltr]')).toBe(true)
      expect(link?.getAttribute('href') ?? null, written).toBe(e164 ? `tel:${e164}` : null)
      if (e164) expect(e164).toMatch(/^\+[1-9]\d{7,14}$/)
      else expect(number.parentElement).toHaveTextContent('inside this country only')
    }
    unmount()
  }
})

test.each([
  { country: 'DE', organisation: 'Hilfetelefon "Gewalt gegen Frauen"', said: /women$/ },
  { country: 'FR', organisation: 'Allô Enfance en Danger', said: /children$/ },
  { country: 'ID', organisation: 'SAPA', said: /For women and children$/ },
  {
    country: 'ES',
    organisation: 'Policía Nacional, trata de seres humanos',
    said: /Police line · Also for victims$/,
  },
  {
    country: 'SE',
    organisation: 'Nationell stödtelefon',
    said: /For professionals, not for victims$/,
  },
  { country: 'CL', organisation: 'Fono Denuncia', said: /For reports, not a line for victims$/ },
] as const)(
  '$organisation says in plain words for whom it is',
  ({ country, organisation, said }) => {
    renderIn('en', <HelpLine line={lineOf(country, organisation)} />)

    expect(screen.getByText(organisation).closest('p')).toHaveTextContent(said)
  },
)

test('after its last good day the site stays, and the number is gone', () => {
  const [line] = shownLines(
    lines.filter(({ organisation }) => organisation === 'Canadian Human Trafficking Hotline'),
    '2027-11-29',
  )
  renderIn('en', <HelpLine line={line as ShownLine} />)

  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))

  expect(links).toEqual(['https://canadianhumantraffickinghotline.ca/'])
  expect(document.body).not.toHaveTextContent(/\d/)
})

const all = { hidden: true } as const

function lineOf(country: Country, organisation: string) {
  return shown[country].lines.find((line) => line.organisation === organisation) as ShownLine
}

function summaries() {
  return screen.getAllByText(
    (_, element) => element?.matches('section > details > summary') ?? false,
  )
}

function rowsUnder(summary: HTMLElement) {
  return [...(summary.parentElement?.querySelectorAll('details > details > summary') ?? [])]
}

function byPlace(a: Element, b: Element) {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
