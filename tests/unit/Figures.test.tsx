// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { crime, growth, labour, selfRescue, who } from '../../src/content/figures.ts'
import { Figures } from '../../src/sections/Figures/Figures.tsx'
import { inDigits, inLatinDigits } from '../../src/site/digits.ts'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

const sources = [labour, who, growth, crime, selfRescue].map(({ source }) => source)

describe.each(oneOfEachDirection)('in $name', ({ code }) => {
  const t = words[code].page.figures

  test('detected victims and the estimate stand under headings of their own', () => {
    renderIn(code, <Figures />)
    const [estimated, detected] = screen.getAllByRole('heading', { level: 3 })

    const places = figures().map((figure) =>
      follows(figure, detected as Element) ? 'detected' : 'estimated',
    )

    expect([estimated, detected].map((heading) => heading?.textContent)).toEqual([
      t.estimated,
      t.detected,
    ])
    expect(follows(figures()[0] as Element, estimated as Element)).toBe(true)
    expect(places).toEqual(['estimated', 'detected', 'detected', 'detected', 'detected'])
    expect(screen.getByRole('region').textContent).toContain(t.lead)
  })

  test('every table holds the numbers of its figure', () => {
    renderIn(code, <Figures />)

    expect(figures().map((figure) => rows(figure).map(([, value = '']) => digits(value)))).toEqual([
      [labour.people],
      [who.women, who.girls, who.men, who.boys],
      growth.rises.map(({ percent }) => percent),
      crime.shares.map(({ share }) => share),
      [selfRescue.share, 100 - selfRescue.share],
    ])
    expect(figures().map((figure) => rows(figure).length)).toEqual([1, 4, 3, 2, 2])
  })

  test('what stands beside a drawing stands in its table, number for number', () => {
    renderIn(code, <Figures />)
    const [, groups, rises, shares] = figures()

    // "Women 39" beside the points, "Women" and "39" in the table.
    expect(labels(groups)).toEqual(rows(groups).map((cells) => cells.join(' ')))
    expect(labels(rises)).toEqual(
      rows(rises)
        .map((cells) => cells.toReversed().join(' '))
        .reverse(),
    )
    expect(labels(shares)).toEqual(rows(shares).map((cells) => `${cells.join(' · ')} ${t.of100}`))
  })

  test('a drawing has a point for every person that its numbers count', () => {
    renderIn(code, <Figures />)
    const [people, groups, , shares, studied] = figures()

    expect(points(groups)).toEqual([who.women, who.girls, who.men, who.boys])
    expect(points(shares)).toEqual(crime.shares.flatMap(({ share }) => [share, 100 - share]))
    expect(points(studied)).toEqual([selfRescue.share, 100 - selfRescue.share])
    expect(points(people).map((count) => count * labour.point)).toEqual([labour.people])
  })

  test('every figure names its edition, the years of its data and its source', () => {
    renderIn(code, <Figures />)

    const details = figures().map((figure) => within(figure).getByRole('group'))

    for (const [index, { edition, years, url }] of sources.entries()) {
      const said = details[index]?.querySelector('summary')
      expect(said).toHaveTextContent(edition)
      expect(said).toHaveTextContent(inDigits(code, years))
      expect(details[index]?.querySelector('a')).toHaveAttribute('href', url)
    }
  })
})

test.each(languages)('in $name the titles say what the tables add up to', ({ code }) => {
  renderIn(code, <Figures />)

  const [people, groups, rises, shares, studied] = figures().map(
    (figure) =>
      inLatinDigits(title(figure))
        .replace(/\D*(?:100|每百)\D*/g, ' ')
        .match(/\d+/g) ?? [],
  )

  expect(groups?.map(Number)).toEqual(
    expect.arrayContaining([who.women + who.girls, who.girls + who.boys]),
  )
  expect(rises?.map(Number)).toEqual(expect.arrayContaining([growth.from, growth.to]))
  expect(shares?.map(Number)).toEqual(
    expect.arrayContaining(crime.shares.map(({ share }) => share)),
  )
  expect(studied?.map(Number)).toEqual(expect.arrayContaining([selfRescue.share]))
  expect(people?.map(Number)).toContain(labour.year)
  expect(title(figures()[0])).toContain(words[code].written.large[labour.people])
  expect(document.body).not.toHaveTextContent(/[{}]|undefined|NaN/)
})

test('the four groups are a hundred', () => {
  const { women, girls, men, boys } = who

  expect(women + girls + men + boys).toBe(100)
})

function figures() {
  return screen.getAllByRole('figure')
}

function title(figure?: HTMLElement) {
  return figure?.querySelector('figcaption')?.textContent ?? ''
}

/** The cells of the table's body, row by row. */
function rows(figure?: HTMLElement) {
  const [, ...body] = within(figure as HTMLElement).getAllByRole('row', { hidden: true })
  return body.map((row) => [...row.children].map(({ textContent }) => textContent ?? ''))
}

function labels(figure?: HTMLElement) {
  return within(figure as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

/** How many points each run of a drawing has: a line of no length is a point, one of two holds three. */
function points(figure?: HTMLElement) {
  const runs = figure?.querySelectorAll('svg > path:not([class*=hole])') ?? []
  return [...runs]
    .map((run) => [...(run.getAttribute('d') ?? '').matchAll(/M\d+ \d+h(\d+)\.1/g)])
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.reduce((sum, [, length]) => sum + Number(length) + 1, 0))
}

function digits(text: string) {
  return Number(text.replace(/\D/g, ''))
}

function follows(element: Element, before: Element) {
  return Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
}
