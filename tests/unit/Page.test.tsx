// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { addWords, createI18n } from '../../src/i18n/i18n.ts'
import { Page } from '../../src/pages/Page.tsx'
import { renderIn } from '../renderIn.tsx'
import { words } from '../servedWords.ts'

const lines = '#help details details > p'

test.each(['fr', 'ar'] as const)(
  'in %s a text is its element’s only child, so that a switch replaces it whole whatever an extension made of it',
  (lang) => {
    const { container } = renderIn(lang, <Page />)

    const beside = [...container.querySelectorAll('*')]
      .filter(({ childNodes }) => childNodes.length > 1)
      // Lines of help go with their language: below.
      .filter((element) => !element.matches(lines))
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node instanceof Text && node.data.trim()),
      )

    expect(beside.map(({ outerHTML }) => outerHTML)).toEqual([])
  },
)

test('a line of help that a translator has changed goes with its language', async () => {
  const i18n = createI18n('fr', words.fr)
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <Page />
    </I18nextProvider>,
  )
  const before = [...container.querySelectorAll(lines)].filter(
    ({ childElementCount }) => childElementCount,
  )
  for (const line of before) {
    const text = line.lastChild as Text
    const font = document.createElement('font')
    font.textContent = 'Translated'
    text.replaceWith(font)
  }

  addWords(i18n, 'de', words.de)
  await act(() => i18n.changeLanguage('de'))

  expect(before.length).toBeGreaterThan(20)
  expect(container.querySelectorAll(lines).length).toBeGreaterThan(20)
  expect(container.textContent).not.toContain('Translated')
})
