// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { directories, shown } from '../../src/content/help.ts'
import { type Country, checkedOn, type Line, lines, regions } from '../../src/content/helplines.ts'
import { Help } from '../../src/sections/Help/Help.tsx'
import { HelpLine } from '../../src/sections/Help/HelpLine.tsx'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { words } from '../servedWords.ts'

// The day of the check itself, whatever the day of the test.
const today = new Date(checkedOn)

// Without the spaces of French, which the library makes plain in what it finds and not in what it seeks.
describe.each(languages.filter(({ code }) => code === 'ar' || code === 'en'))(
  'in $name',
  ({ code }) => {
    const names = new Map(Object.values(words[code].countries).flat())
    const nameOf = (country: Country) => names.get(country) ?? ''
    const t = words[code].help

    test('danger comes first, then traces, lines, directories, and those who suspect last', () => {
      renderIn(code, <Help />)

      const order = [
        heading(3, t.danger.heading),
        screen.getByText(t.traces),
        heading(3, t.lines.heading),
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
      expect(others.map(({ textContent }) => textContent)).toEqual(
        (Object.keys(regions) as (keyof typeof regions)[]).map((region) => t.lines[region]),
      )
    })

    test('every country stands in its region once, in the order of the names in this language', () => {
      renderIn(code, <Help />)

      const named = summaries()
        .slice(1)
        .map((summary) => countriesUnder(summary).map(({ textContent }) => textContent))

      expect(named).toEqual(
        Object.values(words[code].countries).map((region) => region.map(([, name]) => name)),
      )
      expect(named.flat().toSorted()).toEqual(Object.values(regions).flat().map(nameOf).toSorted())
    })

    test('every country has each of its organisations, and a way to reach it', () => {
      renderIn(code, <Help />)

      for (const country of Object.values(regions).flat()) {
        const entry = heading(4, nameOf(country)).parentElement as HTMLElement

        for (const { organisation } of lines.filter((line) => line.country === country)) {
          expect(within(entry).getByText(organisation)).toBeInTheDocument()
        }
        const links = within(entry).queryAllByRole('link', all)
        expect(links.length > 0 || entry.textContent?.includes(inside(country))).toBe(true)
      }
    })

    test.each(lines)(
      '$country, $organisation says for whom it is, and gives a number, a site or the directory',
      (line) => {
        const { phones = [], website } = shown(line, today)
        renderLine(line)

        const addresses = screen.queryAllByRole('link').map((link) => link.getAttribute('href'))

        expect(screen.getByText(line.organisation)).toBeVisible()
        expect(document.body).toHaveTextContent(
          `${t.kinds[line.kind]} · ${t.audiences[line.audience]}`,
        )
        for (const { written } of phones) expect(screen.getByText(written)).toBeVisible()
        if (website) expect(addresses).toContain(website)
        if (!website && phones.length === 0) expect(addresses).toContain(directories.gmsd)
        expect(phones.length + addresses.length).toBeGreaterThan(0)
        expect(document.body).not.toHaveTextContent(/[{}]|undefined|NaN/)
      },
    )

    test('a short code is never a link, and names its country', () => {
      renderLine(lineOf('National emergency service'))

      expect(screen.queryByRole('link')).not.toBeInTheDocument()
      expect(screen.getByText('999').parentElement).toHaveTextContent(inside('BD'))
    })

    test('a text code names its country too', () => {
      renderLine(lines.find(({ sms }) => sms === '233733') as Line)

      expect(screen.getByText('233733').parentElement).toHaveTextContent(nameOf('US'))
    })

    test('a number that is shown brings the year of its source and the day of our check', () => {
      const line = lineOf('Canadian Human Trafficking Hotline')
      renderLine(line)

      const [before = '', after = ''] = t.lines.checked.split(/\{\{\w+\}\}/)

      expect(document.body).toHaveTextContent(before.trim())
      expect(document.body).toHaveTextContent(after.trim())
      expect(document.body).toHaveTextContent(String(line.sourceYear))
      expect(document.body).toHaveTextContent(checkedOn.slice(0, 4))
    })

    function renderLine(line: Line) {
      renderIn(code, <HelpLine line={shown(line, today)} country={nameOf(line.country)} />)
    }

    function inside(country: Country) {
      return t.lines.inside.replace('{{country}}', nameOf(country))
    }

    function heading(level: number, name: string) {
      return screen.getByRole('heading', { level, name, ...all })
    }
  },
)

test.each(lines)('$country, $organisation: only whole international numbers are links', (line) => {
  // As if every number could be shown: no number may become a wrong link on the day it is cleared.
  const cleared = shown(
    { ...line, confidence: 'high', checkBeforePublication: false, sourceYear: 2026 },
    new Date('2026-12-01'),
  )
  renderIn('en', <HelpLine line={{ ...cleared, phones: line.phones }} country="Somewhere" />)

  for (const { written, e164 } of line.phones) {
    const number = screen.getByText(written)
    const link = number.closest('a')
    expect(number.tagName).toBe('BDI')
    expect(number).toHaveAttribute('dir', 'ltr')
    expect(link?.getAttribute('href') ?? null).toBe(e164 ? `tel:${e164}` : null)
    if (e164) expect(e164).toMatch(/^\+[1-9]\d{7,14}$/)
    else expect(number.parentElement).toHaveTextContent('Inside Somewhere only, dial')
  }
})

test.each([
  { organisation: 'Ligue (women)', said: /For women$/ },
  { organisation: 'Childline', said: /For children$/ },
  { organisation: 'SAPA', said: /For women and children$/ },
  { organisation: 'Nationell stödtelefon', said: /For professionals, not for victims$/ },
  {
    organisation: 'Garda Confidential Line',
    said: /Police line · For reports, not a line for victims$/,
  },
])('$organisation says in plain words for whom it is', ({ organisation, said }) => {
  renderIn('en', <HelpLine line={shown(lineOf(organisation), today)} country="Somewhere" />)

  expect(screen.getByText(organisation).parentElement).toHaveTextContent(said)
})

test('a year and a day after the check, the site takes the place of the number', () => {
  const later = new Date(Date.parse(checkedOn) + 366 * 86_400_000)
  renderIn(
    'en',
    <HelpLine line={shown(lineOf('Canadian Human Trafficking Hotline'), later)} country="Canada" />,
  )

  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))

  expect(links).toEqual(['https://canadianhumantraffickinghotline.ca/'])
})

const all = { hidden: true } as const

function lineOf(organisation: string) {
  return lines.find((line) => line.organisation === organisation) as Line
}

function summaries() {
  return screen.getAllByText((_, element) => element?.tagName === 'SUMMARY')
}

function countriesUnder(summary: HTMLElement) {
  const region = within(summary.parentElement as HTMLElement)
  return region.getAllByRole('heading', { level: 4, ...all })
}

function byPlace(a: Element, b: Element) {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
