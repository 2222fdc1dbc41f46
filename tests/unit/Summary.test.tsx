// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Page } from '../../src/pages/Page.tsx'
import { Summary } from '../../src/sections/Summary/Summary.tsx'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

describe.each(oneOfEachDirection)('in $name', ({ code }) => {
  const { heading, mark, sentences } = words[code].page.short

  test('the message is told in five sentences', () => {
    renderIn(code, <Summary />)

    const section = within(screen.getByRole('region', { name: heading }))

    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      sentences,
    )
  })

  test('each sentence leads to the part that it is about', () => {
    renderIn(code, <Page />)

    const links = within(screen.getByRole('region', { name: heading })).getAllByRole('link')

    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#figures',
      '#message',
      '#technology',
      '#technology',
      '#act',
    ])
    for (const link of links) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
    }
  })

  test('the reader is told that the words are ours', () => {
    renderIn(code, <Summary />)

    expect(screen.getByText(mark)).toBeVisible()
  })
})

test.each(languages)('in $name it is five sentences, and each is one', ({ code }) => {
  const { sentences } = words[code].page.short

  // Thai has no mark for the end of a sentence.
  const ends = sentences.map((sentence) => sentence.match(/[.!?。！？؟۔।။](?=\s|$)/g)?.length ?? 1)

  expect(ends).toEqual([1, 1, 1, 1, 1])
})

test('the mark names the one whose words they are not', () => {
  renderIn('en', <Summary />)

  expect(screen.getByText('Our words, not António Guterres’s.')).toBeVisible()
})
