// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { LanguageSwitcher } from '../../src/sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { direction, type Lang, language, languages } from '../../src/site/languages.ts'
import { path } from '../../src/site/routes.ts'
import { renderIn } from '../renderIn.tsx'

test('every language is one link away, by its own name', async () => {
  const user = userEvent.setup()
  renderIn('ar', <LanguageSwitcher />)
  const menu = within(screen.getByRole('group'))

  await user.click(menu.getByText('العربية', { selector: 'summary span' }))

  const links = menu.getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(languages.map(({ name }) => name))
  for (const [index, { code, script }] of languages.entries()) {
    expect(links[index]).toHaveAttribute('href', path(code))
    expect(links[index]).toHaveAttribute('lang', code)
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

describe('the list, once it is open,', () => {
  test.each([
    { typed: 'turk', by: 'its English name', found: ['Türkçe'] },
    { typed: 'espanol', by: 'its own name without the accent', found: ['Español'] },
    { typed: 'الأوردية', by: 'its name in the language of the page', found: ['اردو'] },
    { typed: 'فارسي', by: 'its own name in letters of another keyboard', found: ['فارسی'] },
    { typed: 'fil', by: 'its code', found: ['Filipino'] },
    { typed: 'tl-PH', by: 'a code with another name and a region', found: ['Filipino'] },
    { typed: 'МЫ', by: 'nothing', found: [] },
  ])('is narrowed by $by', async ({ typed, found }) => {
    const { menu, user } = await opened('ar')

    await user.type(await menu.findByRole('searchbox'), typed)

    await waitFor(() =>
      expect(menu.queryAllByRole('link').map(({ textContent }) => textContent)).toEqual(found),
    )
  })

  test('says how many are left, and where all are when none is', async () => {
    const { menu, user } = await opened('en')
    const field = await menu.findByRole('searchbox', { name: 'Find a language' })

    await user.type(field, 'viet')
    expect(await menu.findByText('1 language')).toBeVisible()

    await user.type(field, 'xyz')
    expect(await menu.findByText(/^No language by that name/)).toBeVisible()

    await user.clear(field)
    expect(menu.getAllByRole('link')).toHaveLength(languages.length)
  })

  test('follows the first that is left when Enter is pressed', async () => {
    const { menu, user } = await opened('en')
    const followed: (string | null)[] = []
    document.addEventListener('click', (event) => {
      event.preventDefault()
      if (event.target instanceof Element) followed.push(event.target.getAttribute('href'))
    })

    await user.type(await menu.findByRole('searchbox'), 'viet{Enter}')

    expect(followed.at(-1)).toBe(path('vi'))
  })
})

async function opened(lang: Lang) {
  const user = userEvent.setup()
  renderIn(lang, <LanguageSwitcher />)
  const menu = within(screen.getByRole('group'))
  await user.click(menu.getByText(language(lang).name, { selector: 'summary span' }))
  return { menu, user }
}
