// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Header } from '../../src/sections/Header/Header.tsx'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

describe('the days until the next 30 July', () => {
  test.each([
    { date: '2026-07-29', said: 'بقي يوم واحد على 30 تموز/يوليه المقبل' },
    { date: '2026-07-28', said: 'بقي يومان على 30 تموز/يوليه المقبل' },
    { date: '2026-07-27', said: 'بقيت 3 أيام على 30 تموز/يوليه المقبل' },
    { date: '2026-07-19', said: 'بقي 11 يوما على 30 تموز/يوليه المقبل' },
    { date: '2026-04-21', said: 'بقي 100 يوم على 30 تموز/يوليه المقبل' },
    { date: '2026-07-30', said: 'اليوم هو 30 تموز/يوليه' },
  ])('are told in Arabic as Arabic counts: on $date', ({ date, said }) => {
    todayIs(date)

    renderIn('ar', <Header />)

    expect(screen.getByText(said)).toBeVisible()
  })

  test.each([
    { date: '2026-07-29', said: '1 day until the next 30 July' },
    { date: '2026-07-28', said: '2 days until the next 30 July' },
  ])('are told in English: on $date', ({ date, said }) => {
    todayIs(date)

    renderIn('en', <Header />)

    expect(screen.getByText(said)).toBeVisible()
  })

  test.each(oneOfEachDirection)('are "today" on the day itself in $name', ({ code }) => {
    todayIs('2026-07-30')

    renderIn(code, <Header />)

    expect(screen.getByText(words[code].page.top.today)).toBeVisible()
  })

  test.each(languages)('leave no braces in $name, whatever the number', ({ code }) => {
    for (const date of ['2026-07-29', '2026-07-28', '2026-07-25', '2026-07-09', '2026-03-01']) {
      todayIs(date)

      const { container, unmount } = renderIn(code, <Header />)

      expect(container).not.toHaveTextContent(/[{}]/)
      unmount()
    }
  })

  test('are told anew in the language that the reader changes to', () => {
    todayIs('2026-07-28')
    const { unmount } = renderIn('en', <Header />)
    unmount()

    renderIn('ar', <Header />)

    expect(screen.getByText('بقي يومان على 30 تموز/يوليه المقبل')).toBeVisible()
  })
})

test('the date stands there for machines and for readers', () => {
  renderIn('ar', <Header />)

  expect(screen.getByText('30 تموز/يوليه')).toHaveAttribute('datetime', '07-30')
})

function todayIs(date: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00`) })
}
