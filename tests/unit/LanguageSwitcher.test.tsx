import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LanguageSwitcher } from '../../src/sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { direction, languages } from '../../src/site/languages.ts'
import { path } from '../../src/site/routes.ts'
import { renderIn } from '../renderIn.tsx'

test('every language is one link away, by its own name', async () => {
  const user = userEvent.setup()
  renderIn('ar', <LanguageSwitcher />)
  const menu = within(screen.getByRole('navigation', { name: 'اللغة' }))

  await user.click(menu.getByText('العربية', { selector: 'summary span' }))

  const links = menu.getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(languages.map(({ name }) => name))
  for (const [index, { code, script }] of languages.entries()) {
    expect(links[index]).toHaveAttribute('href', path(code))
    expect(links[index]).toHaveAttribute('lang', code)
    expect(links[index]).toHaveAttribute('hreflang', code)
    expect(links[index]).toHaveAttribute('dir', direction({ script }))
  }
})

test('the language of the page is marked, and no other', async () => {
  const user = userEvent.setup()
  renderIn('zh', <LanguageSwitcher />)

  await user.click(screen.getByText('中文', { selector: 'summary span' }))

  expect(screen.getAllByRole('link', { current: 'page' })).toEqual([
    screen.getByRole('link', { name: '中文' }),
  ])
})

test('a reader lost in Russian reads "Language" beside it, in English', () => {
  renderIn('ru', <LanguageSwitcher />)

  expect(screen.getByText('Language')).toBeVisible()
  expect(screen.getByText('Language')).toHaveAttribute('lang', 'en')
})

test('an English reader is not told so twice', () => {
  renderIn('en', <LanguageSwitcher />)

  expect(screen.getByText('Language')).not.toBeVisible()
})
