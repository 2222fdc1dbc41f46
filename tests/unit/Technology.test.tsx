// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { tools } from '../../src/content/technology.ts'
import { Technology } from '../../src/sections/Technology/Technology.tsx'
import { languages } from '../../src/site/languages.ts'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'

test('a reader turns the tool by words, and its misuse comes first', async () => {
  const user = userEvent.setup()
  renderIn('ar', <Technology />)
  const turn = within(screen.getByRole('group', { name: 'في أيدي مَن الأداة؟' }))
  const [misuse, use] = turn.getAllByRole('radio')

  expect(misuse).toHaveAccessibleName('إساءة الاستخدام')
  expect(misuse).toBeChecked()

  await user.click(turn.getByText('الاستخدام'))

  expect(use).toBeChecked()
})

test('the keyboard turns it too', async () => {
  const user = userEvent.setup()
  renderIn('en', <Technology />)

  await user.tab()
  await user.keyboard('{ArrowRight}')

  expect(screen.getByRole('radio', { name: 'Use' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Use' })).toHaveFocus()
})

describe.each(oneOfEachDirection)('in $name', ({ code }) => {
  test('both sides of every tool are in the document', () => {
    renderIn(code, <Technology />)
    const { tools: said, traffickers, protectors } = words[code].page.technology

    const section = screen.getByRole('region', { name: words[code].page.technology.heading })
    const shown = within(section).getAllByRole('listitem')

    expect(shown).toHaveLength(tools.length)
    for (const [index, { name, misuse, use }] of tools.map(({ id }) => said[id]).entries()) {
      const tool = shown[index] as HTMLElement
      expect(within(tool).getByRole('heading', { level: 3 })).toHaveTextContent(name)
      expect(tool.textContent).toContain(traffickers + misuse.verb + misuse.text)
      expect(tool.textContent).toContain(protectors + use.verb)
    }
  })
})

test.each(languages)(
  'in $name every number has taken its place, and every side names its source',
  ({ code }) => {
    renderIn(code, <Technology />)

    const section = screen.getByRole('region', { name: words[code].page.technology.heading })
    const sources = within(section).getAllByRole('link')

    expect(section).not.toHaveTextContent(/[{}]|undefined|NaN/)
    expect(sources).toHaveLength(2 * tools.length)
  },
)

test('large numbers are written as the language writes them', () => {
  renderIn('en', <Technology />)

  expect(screen.getByText(/more than 222,000 victims and survivors/)).toBeVisible()
})
