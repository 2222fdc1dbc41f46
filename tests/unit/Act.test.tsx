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

  test('each actor of the message has something to do, and then the reader', () => {
    renderIn(code, <Act />)

    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    const steps = screen.getAllByRole('list').map((list) => [...list.children].map(text))

    expect(names).toEqual(actors.map((actor) => t[actor].name))
    expect(steps).toEqual(actors.map((actor) => t[actor].steps))
  })

  test('the step that names a law leads to its text', () => {
    renderIn(code, <Act />)

    const [link, ...others] = screen.getAllByRole('link')

    expect(link).toHaveAttribute('href', laws.regulators?.url)
    expect(link?.closest('li')).toHaveTextContent(
      t.regulators.steps[laws.regulators?.step ?? 0] ?? '',
    )
    expect(others).toEqual([])
  })
})

test.each(languages)('in $name each actor has two or three things to do', ({ code }) => {
  for (const actor of actors) {
    expect([2, 3], actor).toContain(words[code].page.act[actor].steps.length)
  }
})

test('the actors come as the message names them', () => {
  const call = words.en.message.paragraphs.find((words) => words.includes('regulators')) ?? ''
  const named = [/governments/i, /regulators/i, /business|compan|private sector/i, /civil society/i]

  const places = named.map((name) => call.search(name))

  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(actors).toEqual(['governments', 'regulators', 'companies', 'society', 'you'])
})

test('nobody is asked to step in', () => {
  renderIn('en', <Act />)

  expect(screen.getByText(/do not step in yourself: tell a help line/)).toBeVisible()
})

/** Without a source at its end. */
function text({ firstChild }: Element) {
  return firstChild?.textContent
}
