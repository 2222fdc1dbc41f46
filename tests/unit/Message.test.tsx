// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { message } from '../../src/content/message.ts'
import { Message } from '../../src/sections/Message/Message.tsx'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

describe.each(oneOfEachDirection)('in $name', ({ code }) => {
  test('the ten paragraphs stand in their order', () => {
    renderIn(code, <Message />)

    const letter = within(screen.getByRole('blockquote')).getAllByRole('paragraph')

    expect(letter).toHaveLength(10)
    expect(letter.map((paragraph) => paragraph.textContent)).toEqual(words[code].message.paragraphs)
  })

  test('the reader is told whose words these are', () => {
    const { published, translation } = words[code].page.letter.provenance
    renderIn(code, <Message />)

    const [mark, other] = code === 'fr' ? [published, translation] : [translation, published]

    expect(screen.getByText(mark)).toBeVisible()
    expect(screen.queryByText(other)).not.toBeInTheDocument()
  })

  test('the article is one link away, and so is the official text where there is one', () => {
    const { article, official } = words[code].page.letter
    const known = words[code].message.provenance.official
    renderIn(code, <Message />)

    expect(screen.getByRole('link', { name: article })).toHaveAttribute('href', message.article)
    if (known) expect(screen.getByRole('link', { name: official })).toHaveAttribute('href', known)
    else expect(screen.queryByRole('link', { name: official })).not.toBeInTheDocument()
  })
})

test('a translation that was reviewed says by whom and when', () => {
  renderIn('ar', <Message />, {
    ...words.ar,
    message: {
      ...words.ar.message,
      provenance: { kind: 'reviewed', from: 'fr', by: 'ليلى حداد', reviewedOn: '2027-01-31' },
    },
  })

  expect(screen.getByText(/ترجمة عن الفرنسية، بمراجعة ليلى حداد في 31 .*2027/)).toBeVisible()
})

test('the editor’s note stands beside the message, not in it', () => {
  renderIn('en', <Message />)

  const note = screen.getByRole('complementary', { name: /^Editor’s note/ })

  expect(note).toHaveTextContent(/22 and 23 September 2024/)
  expect(screen.getByRole('blockquote')).not.toContainElement(note)
})
