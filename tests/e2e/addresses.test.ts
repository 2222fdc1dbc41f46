import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { destination } from '../../src/content/quickExit.ts'
import { languages } from '../../src/site/languages.ts'
import { reactFile } from './assets.ts'
import { choose, speaks, viewports, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

test('/ offers every language in itself', async () => {
  const { page, response } = await visit('/', { javaScriptEnabled: false })

  expect(response?.status()).toBe(200)
  for (const { code, name } of languages) {
    const link = page.getByRole('link', { name })
    expect(await link.getAttribute('href')).toBe(`/${code}/`)
    expect(await link.innerText()).toContain(words(code).page.top.day)
  }
})

describe('/ with scripts', () => {
  test('shows the page below the choice, in the language that the browser asks for', async () => {
    const { page, seen } = await visit('/', { locale: 'ar-EG' })
    const untouched = [...seen.requests]
    await page.mouse.move(9, 9)

    const title = page.getByRole('heading', { name: words('ar').page.top.title })
    await title.waitFor()

    expect(new URL(page.url()).pathname).toBe('/')
    expect(await page.getByRole('main').count()).toBe(1)
    expect(untouched.filter((request) => request.endsWith(reactFile()))).toEqual([])
    expect([...seen.console, ...seen.errors]).toEqual([])
  })

  test.each(Object.values(viewports))(
    'shows it as it is at its own address ($width px)',
    async (viewport) => {
      const { page: own } = await visit('/fr/', { viewport, locale: 'fr' })
      const { page } = await visit('/', { viewport, locale: 'fr' })
      const list = await look(page, '.chooser a')

      await page.mouse.move(9, 9)
      await page.locator('#page footer').waitFor()
      await page.locator('#days:not(:empty)').waitFor()

      for (const place of looked)
        expect(await look(page, place), place).toEqual(await look(own, place))
      expect(await look(page, '.chooser a')).toEqual(list)
    },
  )

  test('keeps the way out under the keyboard while the page comes', async () => {
    const { page } = await visit('/', { locale: 'ar' })
    await page.route('https://**', (route) => route.fulfill({ body: 'elsewhere' }))

    await page.keyboard.press('Tab')
    await page.locator('#page footer').waitFor()
    await page.locator('[role=region][lang=ar] #exit').waitFor()

    expect(await page.locator('#exit').count()).toBe(1)
    expect(await page.locator('#exit:focus').count()).toBe(1)

    await page.keyboard.press('Enter')
    await page.waitForURL(destination('ar'))
  })

  test('remembers a choice, and only that', async () => {
    const { page, context } = await visit('/', { locale: 'fr' })

    await page.getByRole('link', { name: '中文' }).first().click()
    await speaks(page, 'zh')
    const { origins, cookies } = await context.storageState()
    await page.goto(inject('site').served)
    await page.mouse.move(9, 9)

    await page.getByRole('heading', { name: words('zh').page.top.title }).waitFor()
    expect(cookies).toEqual([])
    expect(origins.flatMap(({ localStorage }) => localStorage)).toEqual([
      { name: 'language', value: 'zh' },
    ])
  })
})

test.each(['/xx/', '/fr/nothing', '/nothing.html', '/%3Cscript%3E/'])(
  '%s is not there, says so, and leads to every language',
  async (path) => {
    const { page, response } = await visit(path)

    expect(response?.status()).toBe(404)
    for (const { code, name } of languages) {
      const link = page.getByRole('link', { name })
      expect(await link.innerText()).toContain(words(code).document.notFound.text)
    }

    await page.getByRole('link', { name: 'العربية' }).click()
    await speaks(page, 'ar')
  },
)

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

/** Where a page without its styles would be seen at once. */
const looked = [
  '#page > header',
  '#page h1',
  '#page nav svg',
  '#message blockquote p',
  '#quotes blockquote',
  '#technology svg',
  '#help summary',
  '#share button',
  '#page > footer',
]

/** The box of what is met first, and its colours. */
function look(page: Page, place: string) {
  return page
    .locator(place)
    .first()
    .evaluate((element) => {
      const { width, height, left } = element.getBoundingClientRect()
      const { color, backgroundColor, fontSize, fontFamily } = getComputedStyle(element)
      return { width, height, left, color, backgroundColor, fontSize, fontFamily }
    })
}
