// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { PartnerFields } from '../../src/sections/Partner/PartnerFields.tsx'
import { longestPartner } from '../../src/site/embed/choice.ts'
import { renderKit } from '../renderIn.tsx'

// Which jsdom does not have; the field for a file stays empty here.
vi.stubGlobal(
  'DataTransfer',
  class {
    files = Object.assign(document.createElement('input'), { type: 'file' }).files
  },
)

function Fields() {
  const [partner, setPartner] = useState({ name: '' })
  return (
    <PartnerFields
      partner={partner}
      size="5 MB"
      onChange={(part) => setPartner((before) => ({ ...before, ...part }))}
    />
  )
}

test('who types a name sees how much room is left, and hears when there is none', async () => {
  const user = userEvent.setup()
  const { kit } = await renderKit('en', <Fields />)
  const name = screen.getByRole('textbox', { name: kit.embed.partner })
  const heard = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join('')

  await user.type(name, 'Solidarity')
  expect(name).toHaveAccessibleDescription(/^ ?10 of 60 characters ?$/)
  expect(heard()).toBe('')

  await user.type(name, 'x'.repeat(longestPartner))
  expect(name).toHaveValue(`Solidarity${'x'.repeat(50)}`)
  expect(name).toHaveAccessibleDescription(/^ ?60 of 60 characters ?$/)
  expect(heard()).toBe('60 of 60 characters')
  // It is as it should be, and not wrong.
  expect(name).not.toBeInvalid()
})
