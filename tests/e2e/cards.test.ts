import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { quotes } from '../../src/content/quotes.ts'
import { languages } from '../../src/site/languages.ts'
import { viewports, visit } from './visit.ts'
import { words } from './writtenWords.ts'

/** Bytes of a picture that every network takes. */
const limit = 300_000

describe.each(languages)('in $name', ({ code }) => {
  test('the picture of the page and of every quote is there, of its size and light', () => {
    const { folder } = inject('site')

    for (const name of ['share.png', ...quotes.map((id) => `q/${id}.png`)]) {
      const bytes = readFileSync(join(folder, code, name))
      expect(bytes.subarray(1, 4).toString('latin1'), name).toBe('PNG')
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], name).toEqual([1200, 630])
      expect(bytes.length, name).toBeLessThan(limit)
    }
  })
})

test.each(['fr', 'ar'] as const)(
  'on a device that shares files, one tap passes the message on as a picture (%s)',
  async (lang) => {
    const { page, seen } = await visit(`/${lang}/`, {
      viewport: viewports.phone,
      before: (page) =>
        page.addInitScript(() => {
          Object.assign(navigator, {
            canShare: () => true,
            share: async ({ files: [file], text }: { files: File[]; text: string }) => {
              const { width, height } = await createImageBitmap(file as File)
              Object.assign(window, { shared: [file?.name, width, height, text] })
            },
          })
        }),
    })
    const button = page.getByRole('button', { name: words(lang).page.share.picture })
    const before = await button.count()

    // The first touch brings React, and with it the button.
    await page.locator('#share').getByRole('button').first().focus()
    await button.click()
    await page.waitForFunction(() => Reflect.has(window, 'shared'))

    const [name, width, height, text] = await page.evaluate(() => Reflect.get(window, 'shared'))
    expect(before).toBe(0)
    expect([name, width, height]).toEqual([`july30-${lang}.png`, 1080, 1920])
    expect(text).toContain(`/${lang}/`)
    expect([...seen.console, ...seen.errors]).toEqual([])
  },
)

test.each(['fr', 'ar'] as const)(
  'a shared quote says whose words it is and leads to the message (%s)',
  async (lang) => {
    const { page } = await visit(`/${lang}/q/compact/`, { javaScriptEnabled: false })
    const { quotes: labels, letter } = words(lang).page
    const { kind } = words(lang).message.provenance

    expect(await page.getByRole('figure').innerText()).toContain(labels.credit)
    expect(await page.getByText(letter.provenance[kind]).isVisible()).toBe(true)
    await page.getByRole('link', { name: labels.whole }).click()

    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`/${lang}/#q-compact`)
    await page.locator('#q-compact').waitFor()
  },
)

test('a reader of a shared quote stays with it in another language', async () => {
  const { page } = await visit('/fr/q/end/', { javaScriptEnabled: false })

  await page.locator('nav summary').click()
  await page.getByRole('link', { name: '中文' }).click()

  expect(new URL(page.url()).pathname).toBe('/zh/q/end/')
})

test.each(Object.values(viewports))('a shared quote fits into $width px', async (viewport) => {
  const { page, seen } = await visit('/ru/q/together/', { viewport })

  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)

  expect(scrollWidth).toBe(clientWidth)
  expect([...seen.console, ...seen.errors]).toEqual([])
})
