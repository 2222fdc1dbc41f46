// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Page } from '../../src/pages/Page.tsx'
import { renderIn } from '../renderIn.tsx'

test.each(['fr', 'ar'] as const)(
  'in %s a text is its element’s only child, so that a switch replaces it whole whatever an extension made of it',
  (lang) => {
    const { container } = renderIn(lang, <Page />)

    const beside = [...container.querySelectorAll('*')]
      .filter(({ childNodes }) => childNodes.length > 1)
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node instanceof Text && node.data.trim()),
      )

    expect(beside.map(({ outerHTML }) => outerHTML)).toEqual([])
  },
)
