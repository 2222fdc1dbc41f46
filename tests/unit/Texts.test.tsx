// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Texts } from '../../src/sections/Texts/Texts.tsx'
import { site } from '../../src/site/site.ts'
import { renderKit } from '../renderIn.tsx'

test('a ready text is copied whole, and the partner is told so', async () => {
  const user = userEvent.setup()
  const { kit } = await renderKit('ar', <Texts />)
  const post = screen.getByRole('heading', { name: 'Bluesky' }).closest('article')

  await user.click(within(post as HTMLElement).getByRole('button', { name: kit.texts.copy }))

  expect(await navigator.clipboard.readText()).toBe(`${kit.texts.short}\n\n${site.href}ar/`)
  expect(screen.getByRole('status')).toHaveTextContent(kit.texts.copied)
})

test('an e-mail goes where it belongs: its subject by one press, its text by another', async () => {
  const user = userEvent.setup()
  const { kit } = await renderKit('ar', <Texts />)
  const { name, subject, copy, body } = kit.texts.mail
  const mail = within(screen.getByRole('heading', { name }).closest('article') as HTMLElement)

  await user.click(mail.getByRole('button', { name: copy }))
  expect(await navigator.clipboard.readText()).toBe(subject)

  await user.click(mail.getByRole('button', { name: kit.texts.copy }))
  const text = await navigator.clipboard.readText()
  expect(text).toMatch(new RegExp(`^${body[0]}`))
  expect(text).not.toContain(subject)
  expect(mail.getByText(subject)).toBeVisible()
})

test('networks that take the same text stand over it together', async () => {
  const { kit } = await renderKit('ar', <Texts />)

  const long = screen.getByRole('heading', { name: 'LinkedIn' }).closest('article')

  expect(long).toHaveTextContent('Instagram')
  expect(long).toHaveTextContent(kit.texts.long[1] ?? '')
})
