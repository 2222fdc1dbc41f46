// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { actors, laws } from '../../src/content/act.ts'
import { Act } from '../../src/sections/Act/Act.tsx'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

describe.each(oneOfEachDirection)('in $name', ({ code }) => {
  const t = words[code].page.act

  test('the reader has something to do first, and then each actor of the message', () => {
    renderIn(code, <Act />)

    const reader = screen.getByRole('heading', { level: 3 }).textContent
    const names = screen.getAllByRole('group').map((group) => group.firstChild?.textContent)
    const [, ...steps] = screen
      .getAllByRole('list', { hidden: true })
      .map((list) => [...list.children].map(text))

    expect(reader).toBe(t.you.name)
    expect(names).toEqual(actors.map((actor) => t[actor].name))
    expect(steps).toEqual(['you' as const, ...actors].map((actor) => t[actor].steps))
  })

  test('the reader has a control to pass the message on, to find help, and to put it on a site', () => {
    renderIn(code, <Act />)
    const { page, help } = words[code]

    const links = screen
      .getAllByRole('link')
      .filter((link) => !link.closest('details'))
      .map((link) => [link.textContent, link.getAttribute('href')])

    expect(links).toEqual([
      [page.share.heading, '#share'],
      [help.heading, '#help'],
      [page.share.kit, `/${code}/kit/`],
    ])
  })

  test('the step that names a law leads to its text', () => {
    renderIn(code, <Act />)

    const link = screen.getAllByRole('link').at(-1)

    expect(link).toHaveAttribute('href', laws.regulators?.url)
    expect(link?.closest('li')).toHaveTextContent(
      t.regulators.steps[laws.regulators?.step ?? 0] ?? '',
    )
  })
})

test.each(languages)('in $name each actor has two or three things to do', ({ code }) => {
  for (const actor of ['you' as const, ...actors]) {
    expect([2, 3], actor).toContain(words[code].page.act[actor].steps.length)
  }
})

test('the actors come as the message names them', () => {
  const call = words.en.message.paragraphs.find((words) => words.includes('regulators')) ?? ''
  const named = [/governments/i, /regulators/i, /business|compan|private sector/i, /civil society/i]

  const places = named.map((name) => call.search(name))

  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(actors).toEqual(['governments', 'regulators', 'companies', 'society'])
})

test('nobody is asked to step in', () => {
  renderIn('en', <Act />)

  expect(screen.getByText(/do not step in yourself: tell a help line/)).toBeVisible()
})

/** Without a source at its end. */
function text({ firstChild }: Element) {
  return firstChild?.textContent
}
