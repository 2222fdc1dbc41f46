// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Poster } from '../../src/sections/Poster/Poster.tsx'
import { renderKit } from '../renderIn.tsx'

const sizes = {
  'july30-ar-a4.pdf': '٦٨ كيلوبايت',
  'july30-ar-letter.pdf': '٦٧ كيلوبايت',
  'july30-ar-a3.pdf': '٦٦ كيلوبايت',
  'july30-ar-a5.pdf': '٦٥ كيلوبايت',
  'july30-ar-a4-black-and-white.pdf': '٦٤ كيلوبايت',
}

test('the poster is offered on every paper, each with its size', async () => {
  await renderKit('ar', <Poster sizes={sizes} partner={{ name: '' }} fields={null} />)

  for (const [file, size] of Object.entries(sizes)) {
    const link = screen.getByRole('link', { name: new RegExp(size) })
    expect(link).toHaveAttribute('href', `/ar/kit/${file}`)
    expect(link).toHaveAttribute('download', file)
  }
})

test.each(['pointermove', 'pointerdown', 'keydown'])(
  'the poster is printed alone, and the page is whole again at the next %s',
  async (back) => {
    const user = userEvent.setup()
    const { classList } = document.documentElement
    const printed: boolean[] = []
    vi.stubGlobal('print', () => printed.push(classList.contains('poster-alone')))
    const { kit } = await renderKit(
      'ar',
      <Poster sizes={sizes} partner={{ name: '' }} fields={null} />,
    )

    await user.click(screen.getByRole('button', { name: kit.poster.print }))
    // A telephone says so before it has laid out the sheet.
    dispatchEvent(new Event('afterprint'))
    expect(classList.contains('poster-alone')).toBe(true)
    dispatchEvent(new Event(back))

    expect(printed).toEqual([true])
    expect(classList.contains('poster-alone')).toBe(false)
  },
)

test('the page is whole again two minutes after the last print, though nobody is seen to be back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  vi.stubGlobal('print', () => {})
  const { kit } = await renderKit(
    'ar',
    <Poster sizes={sizes} partner={{ name: '' }} fields={null} />,
  )
  const button = screen.getByRole('button', { name: kit.poster.print })
  const alone = () => document.documentElement.classList.contains('poster-alone')

  button.click()
  dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(100_000)
  button.click()
  vi.advanceTimersByTime(119_999)
  expect(alone()).toBe(true)
  vi.advanceTimersByTime(1)

  expect(alone()).toBe(false)
})

test('each code says where it leads to those who cannot scan it', async () => {
  await renderKit('ar', <Poster sizes={sizes} partner={{ name: '' }} fields={null} />)

  expect(screen.getByRole('img', { name: /example\.org\/ar\/$/ })).toBeVisible()
  expect(screen.getByRole('img', { name: /example\.org\/ar\/help\/$/ })).toBeVisible()
})
