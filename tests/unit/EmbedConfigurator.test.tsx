// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { EmbedConfigurator } from '../../src/sections/EmbedConfigurator/EmbedConfigurator.tsx'
import colours from '../../src/site/colours.json' with { type: 'json' }
import { contrast } from '../../src/site/embed/contrast.ts'
import type { Frames } from '../../src/site/files.ts'
import { type Lang, languages } from '../../src/site/languages.ts'
import { renderKit } from '../renderIn.tsx'
import { words } from '../servedWords.ts'

// The choice is kept in the address, and the next partner comes with none.
afterEach(() => history.replaceState(null, '', '/'))

/** The configurator in a language, and the kit's words in it. */
async function configure(lang: Lang) {
  const frame = { title: 'Frame', link: 'Link', bytes: 12_000 }
  const ways = {
    alone: { more: 0, requests: 2 },
    loaded: { more: 950, requests: 3 },
    element: { more: 1700, requests: 3 },
  }
  const frames = Object.fromEntries(languages.map(({ code }) => [code, frame])) as Frames
  const { kit } = await renderKit(
    lang,
    <EmbedConfigurator frames={frames} costs={{ ways, thousands: ',' }} />,
  )
  return { said: kit.embed, user: userEvent.setup() }
}

test('a colour that cannot be read is said to be so, with the ratio in the marks of the language', async () => {
  const { said, user } = await configure('fr')
  const field = screen.getByRole('textbox', { name: said.accent })

  await user.clear(field)
  await user.type(field, '#ffd400')

  expect(contrast('ffd400', colours.paper.light)).toBeCloseTo(1.316, 3)
  expect(await screen.findByText(/1,31, et il faut 4,5/)).toBeVisible()
  expect(screen.getByRole('checkbox', { name: said.accentOwn })).toBeChecked()
})

test('on the device of the reader, the scheme that cannot show the colour is named', async () => {
  const { said, user } = await configure('en')
  const field = screen.getByRole('textbox', { name: said.accent })

  await user.click(screen.getByRole('radio', { name: said.auto }))
  await user.clear(field)
  await user.type(field, '#004488')

  const message = await screen.findByText(/4\.5 is needed/)
  expect(message).toHaveTextContent(new RegExp(`^${said.dark} `))
  expect(screen.getAllByText(/4\.5 is needed/)).toHaveLength(1)
})

test('an address that does not start with https:// is left out, and said to be', async () => {
  const { said, user } = await configure('ar')
  const field = screen.getByRole('textbox', { name: said.action })

  await user.type(field, 'http://example.org/')

  expect(await screen.findByText(said.actionBad)).toBeVisible()
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription(`${said.actionHint} ${said.actionBad}`)
  expect(screen.queryByText(/action=/)).toBeNull()
})

test('nobody is corrected in the middle of a word', async () => {
  const { said, user } = await configure('en')

  await user.type(screen.getByRole('textbox', { name: said.action }), 'h')

  expect(screen.queryByText(said.actionBad)).toBeNull()
})

test('when the last part is unticked, the usual ones come back', async () => {
  const { user } = await configure('en')
  const [message, help] = [words.en.page.letter.heading, words.en.help.heading].map((name) =>
    screen.getByRole('checkbox', { name }),
  )
  if (!message || !help) throw new Error('parts are missing')

  await user.click(message)
  expect(message).not.toBeChecked()
  await user.click(help)

  expect(message).toBeChecked()
  expect(help).toBeChecked()
})

test('choosing a quote chooses to show one quote only, and ticking a part takes it back', async () => {
  const { said, user } = await configure('en')
  const { quotes } = words.en.message

  await user.selectOptions(screen.getByRole('combobox', { name: 'Quote' }), quotes.compact)
  expect(screen.getByRole('radio', { name: said.quote })).toBeChecked()
  expect(screen.getAllByText(/quote=compact/)).not.toHaveLength(0)

  await user.click(screen.getByRole('checkbox', { name: words.en.page.technology.heading }))
  expect(screen.getByRole('radio', { name: said.selection })).toBeChecked()
  expect(screen.queryByText(/quote=/)).toBeNull()
})

test('without the loader, the facts do not count the loader', async () => {
  const { said, user } = await configure('my')
  const fact = (name: string) => screen.getByText(name).nextElementSibling

  expect(fact(said.facts.bytes)).toHaveTextContent('၁၂,၉၅၀')
  expect(fact(said.facts.requests)).toHaveTextContent('၃')
  await user.click(screen.getByRole('checkbox', { name: said.ways.plain.name }))

  expect(fact(said.facts.bytes)).toHaveTextContent('၁၂,၀၀၀')
  expect(fact(said.facts.requests)).toHaveTextContent('၂')
})
