import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { sampled } from './matrix.ts'
import { visit } from './visit.ts'
import { words } from './writtenWords.ts'

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
    test('the message is whole, both sides are seen, and every language is one link away', async () => {
      const { message, page: said } = words(code)
      const { tools } = said.technology
      const { page } = await visit(`/${code}/`, options)
      const foot = page.getByRole('navigation', { name: said.language.all })
      await foot
        .getByRole('link')
        .nth(languages.length - 1)
        .waitFor()

      const letter = await page.locator('#message blockquote p').allTextContents()
      const verbs = page.locator('#technology').getByRole('heading', { level: 4 })
      const header = page.getByRole('banner')

      expect(letter).toEqual(message.paragraphs)
      expect(await verbs.allTextContents()).toEqual(
        Object.values(tools).flatMap(({ misuse, use }) => [misuse.verb, use.verb]),
      )
      for (const verb of await verbs.all()) expect(await verb.isVisible()).toBe(true)
      // The day has its date, and no count that nobody would bring up to date.
      expect(await header.getByText(said.top.date, { exact: true }).isVisible()).toBe(true)
      expect(await header.innerText()).not.toContain(
        said.top.days_other.replace('{{count}}', '').trim(),
      )
      for (const { code: other, name } of languages) {
        const link = foot.getByRole('link', { name, exact: true })
        expect(await link.getAttribute('href')).toBe(`/${other}/`)
        expect(await link.isVisible()).toBe(true)
      }

      await foot.getByRole('link', { name: 'العربية' }).click({ noWaitAfter: true })
      await page.locator('html[lang=ar]').waitFor()

      expect(new URL(page.url()).pathname).toBe('/ar/')
    })
  })
})
