import { expect, inject, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { choose, speaks, visit, wake } from './visit.ts'

test('an address without its last slash leads to the page', async () => {
  const { page } = await visit('/fr')

  await speaks(page, 'fr')
  expect(new URL(page.url()).pathname).toBe('/fr/')
})

test('a tour of every control stores nothing, sends nothing and asks nobody else', async () => {
  const { page, context, seen } = await visit('/fr/')
  await wake(page, 'fr')

  for (const button of await page.locator('main button:visible').all()) await button.click()
  for (const summary of await page.locator('summary').all()) await summary.click()
  for (const radio of await page.getByRole('radio').all()) await radio.press('Space')
  for (const anchor of await page.locator('main a[href^="#"]').all()) {
    await anchor.evaluate((link: HTMLElement) => link.click())
  }
  for (const { code } of languages) {
    await choose(page, code)
    await speaks(page, code)
  }

  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
  expect(await context.cookies()).toEqual([])
  // Written from the root of the site: another origin keeps its scheme.
  expect(seen.requests.filter((request) => !request.startsWith('/'))).toEqual([])
})

test.each(['site', 'deepSite'] as const)(
  'a page of the %s asks for nothing that is not under its path, and switches there',
  async (which) => {
    const { address, served } = inject(which)
    const { pathname } = new URL(address)
    const { page, seen } = await visit('/fr/', { served })
    await wake(page, 'fr')

    await choose(page, 'ar')
    await speaks(page, 'ar')

    expect(new URL(page.url()).pathname).toBe(`${pathname}ar/`)
    expect(seen.documents).toEqual(['/fr/'])
    // Written from the root of the site: what is elsewhere keeps its host.
    expect(seen.requests.length).toBeGreaterThan(3)
    expect(seen.requests.filter((request) => !request.startsWith('/'))).toEqual([])
    expect([...seen.console, ...seen.errors]).toEqual([])
  },
)
