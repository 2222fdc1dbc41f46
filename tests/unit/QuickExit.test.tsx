// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { destination } from '../../src/content/quickExit.ts'
import { QuickExit } from '../../src/sections/QuickExit/QuickExit.tsx'
import { languages } from '../../src/site/languages.ts'
import { site } from '../../src/site/site.ts'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

describe.each(oneOfEachDirection)('in $name', ({ code }) => {
  const t = words[code].page.exit

  test('the way out is a link, and says what it does', () => {
    renderIn(code, <QuickExit />)

    const link = screen.getByRole('link')

    expect(link).toHaveAttribute('href', destination(code))
    expect(link).toHaveTextContent(t.leave)
    expect(link).toHaveAccessibleDescription(t.about)
  })
})

test.each(languages)('in $name it leads to a page that says nothing of us', ({ code }) => {
  const { protocol, hostname, pathname, search, hash } = new URL(destination(code))

  expect(protocol).toBe('https:')
  expect(hostname).not.toBe(site.hostname)
  expect(pathname + search + hash).toBe('/')
})

test('it promises no more than it does', () => {
  renderIn('en', <QuickExit />)

  expect(screen.getByRole('link')).toHaveAccessibleDescription(/does not erase your history/)
  expect(screen.getByRole('link')).toHaveAccessibleDescription(/Shift, three times/)
})
