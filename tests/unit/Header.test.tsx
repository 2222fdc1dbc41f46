// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Header } from '../../src/sections/Header/Header.tsx'
import { LiveRegion } from '../../src/sections/LiveRegion/LiveRegion.tsx'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

/** With the element that holds the words of the small scripts. */
const header = (
  <>
    <Header />
    <LiveRegion />
  </>
)

describe('the days until the next 30 July', () => {
  test.each([
    { date: '2026-07-29', said: 'بقي يوم واحد' },
    { date: '2026-07-28', said: 'بقي يومان' },
    { date: '2026-07-27', said: 'بقيت 3 أيام' },
    { date: '2026-07-19', said: 'بقي 11 يوما' },
    { date: '2026-04-21', said: 'بقي 100 يوم' },
    { date: '2026-07-30', said: 'اليوم هو 30 تموز/يوليه' },
  ])('are told in Arabic as Arabic counts: on $date', ({ date, said }) => {
    todayIs(date)

    renderIn('ar', header)

    expect(screen.getByText(said)).toBeVisible()
  })

  test.each([
    { date: '2026-07-29', said: 'in 1 day' },
    { date: '2026-07-28', said: 'in 2 days' },
  ])('are told in English: on $date', ({ date, said }) => {
    todayIs(date)

    renderIn('en', header)

    expect(screen.getByText(said)).toBeVisible()
  })

  test.each(oneOfEachDirection)('are "today" on the day itself in $name', ({ code }) => {
    todayIs('2026-07-30')

    renderIn(code, header)

    expect(screen.getByText(words[code].page.top.today)).toBeVisible()
  })

  test.each(languages)('leave no braces in $name, whatever the number', ({ code }) => {
    for (const date of ['2026-07-29', '2026-07-28', '2026-07-25', '2026-07-09', '2026-03-01']) {
      todayIs(date)

      const { container, unmount } = renderIn(code, header)

      expect(container).not.toHaveTextContent(/[{}]/)
      unmount()
    }
  })

  test('are told anew in the language that the reader changes to', () => {
    todayIs('2026-07-28')
    const { unmount } = renderIn('en', header)
    unmount()

    renderIn('ar', header)

    expect(screen.getByText('بقي يومان')).toBeVisible()
  })
})

test('the date stands there for machines and for readers', () => {
  renderIn('ar', header)

  expect(screen.getByText('30 تموز/يوليه')).toHaveAttribute('datetime', '07-30')
})

function todayIs(date: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00`) })
}
