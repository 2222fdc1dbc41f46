// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { message } from '../../src/content/message.ts'
import { isTurningPoint, timeline } from '../../src/content/timeline.ts'
import { Timeline } from '../../src/sections/Timeline/Timeline.tsx'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

const turningPoints = timeline.filter(isTurningPoint)

test('it goes from the Protocol to the review of the Compact, by date', () => {
  const dates = timeline.map(({ date }) => date)

  expect(timeline[0]?.id).toBe('protocol')
  expect(timeline.at(-1)?.id).toBe('next')
  expect(dates).toEqual([...dates].sort())
  expect(turningPoints.map(({ date }) => date.slice(0, 4))).toEqual([
    '2000',
    '2003',
    '2010',
    '2013',
    '2022',
    '2024',
    '2027',
  ])
})

describe.each(oneOfEachDirection)('in $name', ({ code }) => {
  const t = words[code].page.timeline

  test('every entry has its year, its words and its sources', () => {
    renderIn(code, <Timeline />)

    const rest = timeline.filter((entry) => !isTurningPoint(entry))
    for (const [index, { date, kind, id, sources }] of [...turningPoints, ...rest].entries()) {
      const entry = entries()[index] as HTMLElement
      const said = kind === 'event' ? t.events[id] : t.theme.replace('{{theme}}', t.themes[id])
      expect(within(entry).getByText(date.slice(0, 4))).toHaveAttribute('href', sources[0])
      expect(entry.textContent).toContain(said)
      const links = within(entry).getAllByRole('link', {
        hidden: true,
        name: `${date.slice(0, 4)}, ${t.source}`,
      })
      expect(links.map((link) => link.getAttribute('href'))).toEqual(sources)
    }
    expect(entries()).toHaveLength(timeline.length)
  })

  test('what changed the course of things is open, the rest is folded, and all are there', () => {
    renderIn(code, <Timeline />)

    const open = entries().filter((entry) => !entry.closest('details'))

    expect(open.map((entry) => entry.querySelector('a')?.textContent)).toEqual(
      turningPoints.map(({ date }) => date.slice(0, 4)),
    )
    expect(entries()).toHaveLength(timeline.length)
  })

  test('2022 is marked as this message, and nothing else is', () => {
    renderIn(code, <Timeline />)

    const marked = entries().filter((entry) => within(entry).queryByText(t.thisMessage))

    expect(marked).toHaveLength(1)
    expect(marked[0]?.textContent).toContain(t.events.message)
    expect(within(marked[0] as HTMLElement).getByText(message.date.slice(0, 4))).toBeVisible()
  })
})

function entries() {
  return screen.getAllByRole('listitem', { hidden: true })
}
