// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LiveRegion } from '../../src/sections/LiveRegion/LiveRegion.tsx'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { words } from '../servedWords.ts'

describe.each(languages)('in $name', ({ code }) => {
  test('what is said to everybody carries the words of leaving, for every count of presses', () => {
    renderIn(code, <LiveRegion />)

    const [{ dataset } = document.body] = screen.getAllByRole('status')

    expect(dataset.expired).toBe(words[code].page.exit.expired)
    for (const left of [1, 2]) {
      const form = new Intl.PluralRules(code).select(left)
      expect(dataset[form]?.trim()).toBeTruthy()
    }
  })
})
