import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { sampled } from './matrix.ts'
import { visit } from './visit.ts'
import { words } from './words.ts'

const assets = /\/assets\//

const conditions = [
  { how: 'with scripts off', options: { javaScriptEnabled: false } },
  {
    how: 'when no asset arrives',
    options: { before: (page: Page) => page.route(assets, (route) => route.abort()) },
  },
  {
    how: 'when no asset ever answers',
    options: { before: (page: Page) => page.route(assets, () => {}), waitUntil: 'commit' as const },
  },
]

describe.each(conditions)('$how', ({ options }) => {
  describe.each(sampled)('in $name', ({ code }) => {
    test('the message is whole, to the letter', async () => {
      const { page } = await visit(`/${code}/`, options)

      const letter = page.locator('#message blockquote p')
      await letter.nth(9).waitFor()

      expect(await letter.allTextContents()).toEqual(words(code).message.paragraphs)
      expect(await letter.count()).toBe(10)
    })

    test('every language is one link away', async () => {
      const { page } = await visit(`/${code}/`, options)

      const foot = page.getByRole('navigation', { name: words(code).page.language.all })

      for (const { code: other, name } of languages) {
        const link = foot.getByRole('link', { name, exact: true })
        expect(await link.getAttribute('href')).toBe(`/${other}/`)
        expect(await link.isVisible()).toBe(true)
      }
      await foot.getByRole('link', { name: 'العربية' }).click({ noWaitAfter: true })
      await page.locator('html[lang=ar]').waitFor()
      expect(new URL(page.url()).pathname).toBe('/ar/')
    })

    test('both sides of every tool are seen', async () => {
      const { tools } = words(code).page.technology
      const { page } = await visit(`/${code}/`, options)

      const technology = page.locator('#technology')
      await technology.getByRole('listitem').nth(3).waitFor()

      const verbs = Object.values(tools).flatMap(({ misuse, use }) => [misuse.verb, use.verb])
      const shown = technology.getByRole('heading', { level: 4 })
      expect(await shown.allTextContents()).toEqual(verbs)
      for (const heading of await shown.all()) expect(await heading.isVisible()).toBe(true)
    })

    test('the day has its date and no count', async () => {
      const { date, days_other } = words(code).page.top
      const { page } = await visit(`/${code}/`, options)

      const header = page.getByRole('banner')
      await header.waitFor()

      expect(await header.getByText(date, { exact: true }).isVisible()).toBe(true)
      expect(await header.innerText()).not.toContain(days_other.replace('{{count}}', '').trim())
    })
  })
})
