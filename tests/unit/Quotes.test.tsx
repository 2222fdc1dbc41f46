// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { quotes } from '../../src/content/quotes.ts'
import { Quotes } from '../../src/sections/Quotes/Quotes.tsx'
import { languages } from '../../src/site/languages.ts'
import { site } from '../../src/site/site.ts'
import { renderIn } from '../renderIn.tsx'
import { oneOfEachDirection } from '../samples.ts'
import { words } from '../servedWords.ts'
import { letters } from '../text.ts'

test('where the device shares nothing, a quote is copied with its author, mark and address', async () => {
  const user = userEvent.setup()
  renderIn('ar', <Quotes />)
  const first = within(screen.getAllByRole('figure')[0] as HTMLElement)

  await user.click(first.getByRole('button', { name: 'مشاركة' }))

  expect((await navigator.clipboard.readText()).split('\n')).toEqual([
    '”الاتجار بالأشخاص جريمة شنيعة\u00a0[…]“',
    expect.stringMatching(/^— أنطونيو غوتيريش، الأمين العام للأمم المتحدة، 30\u00a0.*2022$/),
    'ترجمة عن الفرنسية، وليست نصا رسميا للأمم المتحدة.',
    `${site.href}ar/q/crime/`,
  ])
  expect(screen.getByRole('status')).toHaveTextContent('نُسخ المقتطف مع ذكر مصدره')
})

test('a shared quote is shared by the address whose preview shows it', async () => {
  const user = userEvent.setup()
  const share = vi.fn()
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share }))
  renderIn('ar', <Quotes />)
  const last = within(screen.getAllByRole('figure').at(-1) as HTMLElement)

  await user.click(last.getByRole('button', { name: 'مشاركة' }))

  expect(share.mock.calls).toMatchObject([[{ url: `${site.href}ar/q/end/` }]])
})

test.each(languages)(
  'in $name every quote stands word for word in the language’s own marks',
  ({ code }) => {
    renderIn(code, <Quotes />)
    const { quoted } = words[code].page.quotes
    const [open = '', close = ''] = quoted.split('{{quote}}')

    const said = screen.getAllByRole('blockquote').map((quote) => quote.textContent)

    expect(said.map(letters)).toEqual(quotes.map((id) => letters(words[code].message.quotes[id])))
    for (const quote of said) {
      expect(quote.startsWith(open)).toBe(true)
      expect(quote.endsWith(close)).toBe(true)
      // A quotation within it takes the inner marks.
      expect(quote.split(open.trim())).toHaveLength(2)
    }
  },
)

test.each(oneOfEachDirection)(
  'in $name every quote leads to its own page and to its picture',
  ({ code }) => {
    renderIn(code, <Quotes />)
    const { link, picture } = words[code].page.quotes
    const ways = (name: string) =>
      screen.getAllByRole<HTMLAnchorElement>('link', { name }).map(({ pathname }) => pathname)

    expect(ways(link)).toEqual(quotes.map((id) => `/${code}/q/${id}/`))
    expect(ways(picture)).toEqual(quotes.map((id) => `/${code}/q/${id}.png`))
  },
)
