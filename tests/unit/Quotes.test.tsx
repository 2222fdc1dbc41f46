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

test('a copied quote brings its author, its mark and its address', async () => {
  const user = userEvent.setup()
  renderIn('ar', <Quotes />)
  const first = within(screen.getAllByRole('figure')[0] as HTMLElement)

  await user.click(first.getByRole('button', { name: 'نسخ مع ذكر المصدر' }))

  expect((await navigator.clipboard.readText()).split('\n')).toEqual([
    '”الاتجار بالأشخاص جريمة شنيعة واعتداء مكتمل الأركان على حقوق كل إنسان وسلامته وكرامته.“',
    expect.stringMatching(/^— أنطونيو غوتيريش، الأمين العام للأمم المتحدة، 30 .*2022$/),
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

test.each(oneOfEachDirection)('in $name every quote has its own address', ({ code }) => {
  renderIn(code, <Quotes />)

  const links = screen.getAllByRole<HTMLAnchorElement>('link', {
    name: words[code].page.quotes.link,
  })

  expect(links.map(({ hash }) => hash)).toEqual(quotes.map((id) => `#q-${id}`))
  for (const { hash } of links) expect(document.querySelector(hash)).toContainHTML('blockquote')
})

test('the theme within a quote takes the inner marks', () => {
  renderIn('fr', <Quotes />)

  expect(screen.getByText(/“Usages et mésusages de la technologie”/)).toBeVisible()
})
