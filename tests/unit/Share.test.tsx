// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { Share } from '../../src/sections/Share/Share.tsx'
import { site } from '../../src/site/site.ts'
import { renderIn } from '../renderIn.tsx'
import { words } from '../servedWords.ts'

const title = 'لنضع حدّا نهائيا للاتجار بالأشخاص – 30 تموز/يوليه'

describe('the link', () => {
  test('is copied in the language of the reader, who is told so', async () => {
    const user = userEvent.setup()
    renderIn('ar', <Share />)

    await user.click(screen.getByRole('button', { name: 'نسخ الرابط' }))

    expect(await navigator.clipboard.readText()).toBe(`${site.href}ar/`)
    expect(screen.getByRole('status')).toHaveTextContent('نُسخ الرابط')
  })

  test('is copied by hand when the browser refuses', async () => {
    const user = userEvent.setup()
    refuseClipboard()
    renderIn('ar', <Share />)

    await user.click(screen.getByRole('button', { name: 'نسخ الرابط' }))

    expect(screen.getByRole('status')).toHaveTextContent('تعذّر النسخ هنا')
    expect(screen.queryByRole('textbox', { name: '' })).not.toBeInTheDocument()
  })

  test('is copied by selection in an old browser, and the focus stays where it was', async () => {
    const user = userEvent.setup()
    refuseClipboard()
    const copied = rememberSelection()
    renderIn('ar', <Share />)
    const button = screen.getByRole('button', { name: 'نسخ الرابط' })

    await user.click(button)

    expect(copied).toEqual([`${site.href}ar/`])
    expect(screen.getByRole('status')).toHaveTextContent('نُسخ الرابط')
    expect(button).toHaveFocus()
  })

  test('goes into an e-mail with its subject', () => {
    renderIn('ar', <Share />)

    const { href } = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'إرسال بالبريد الإلكتروني',
    })

    const mail = new URL(href)
    expect(mail.protocol).toBe('mailto:')
    expect(mail.searchParams.get('subject')).toBe(title)
    expect(mail.searchParams.get('body')).toBe(`${site.href}ar/`)
    // A plus would be read as a plus.
    expect(mail.search).not.toContain('+')
  })
})

describe('the share sheet of the device', () => {
  test('is given the title and the address', async () => {
    const user = userEvent.setup()
    const share = deviceThat(async () => {})
    renderIn('ar', <Share />)

    await user.click(screen.getByRole('button', { name: 'مشاركة هذه الصفحة' }))

    expect(share).toHaveBeenCalledExactlyOnceWith({ text: title, url: `${site.href}ar/` })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('is closed by the reader, and nothing is said or copied', async () => {
    const user = userEvent.setup()
    await navigator.clipboard.writeText('what was there before')
    deviceThat(async () => {
      throw new DOMException('closed', 'AbortError')
    })
    renderIn('ar', <Share />)

    await user.click(screen.getByRole('button', { name: 'مشاركة هذه الصفحة' }))

    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(await navigator.clipboard.readText()).toBe('what was there before')
  })

  test('is missing, and title and address are copied instead', async () => {
    const user = userEvent.setup()
    renderIn('ar', <Share />)

    await user.click(screen.getByRole('button', { name: 'مشاركة هذه الصفحة' }))

    expect(await navigator.clipboard.readText()).toBe(`${title}\n${site.href}ar/`)
    expect(screen.getByRole('status')).toHaveTextContent('نُسخ الرابط')
  })
})

describe('other services', () => {
  test.each(['WhatsApp', 'Telegram', 'Bluesky', 'X', 'Facebook'])(
    '%s is one plain link away, and learns of nobody before',
    (name) => {
      renderIn('ar', <Share />)

      const link = screen.getByRole<HTMLAnchorElement>('link', { name })

      expect(decodeURIComponent(link.search)).toContain(`${site.href}ar/`)
      expect(link).not.toHaveAttribute('target')
    },
  )

  test('a name that is no Mastodon server is said to be none, and can be mended', async () => {
    const user = userEvent.setup()
    renderIn('ar', <Share />)
    const { server, serverBad } = words.ar.page.share

    await user.type(screen.getByLabelText(server), 'javascript:alert(1){Enter}')

    expect(screen.getByRole('status')).toHaveTextContent(serverBad)
    expect(screen.getByLabelText(server)).toHaveFocus()
  })
})

test('the day and a copy to keep are there, and what a copy leaves behind is said with it', () => {
  renderIn('ar', <Share />)
  const { share, keep } = words.ar.page

  expect(screen.getByRole('link', { name: share.calendar })).toHaveAttribute(
    'href',
    '/ar/world-day.ics',
  )
  const copy = screen.getByRole('link', {
    name: keep.link.replace('{{size}}', words.ar.written.offlineCopy),
  })
  expect(copy).toHaveAttribute('href', '/ar/read.html')
  expect(copy.parentElement).toContainElement(screen.getByText(keep.traces))
})

/** jsdom has no share sheet. */
function deviceThat(share: (data: ShareData) => Promise<void>) {
  const spy = vi.fn(share)
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share: spy }))
  return spy
}

function refuseClipboard() {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
}

/** jsdom cannot copy a selection; this is the browser that could. */
function rememberSelection() {
  const copied: string[] = []
  const execCommand = () => {
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '' })
    copied.push(field.value.slice(field.selectionStart, field.selectionEnd))
    return true
  }
  vi.stubGlobal('document', Object.assign(document, { execCommand }))
  return copied
}
