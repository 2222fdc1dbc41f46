import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { dayAndMonth } from '../../src/content/day.ts'
import { type Lang, languages } from '../../src/site/languages.ts'
import { covered } from '../engines/sight.ts'
import { sampled } from './matrix.ts'
import { cut, outside } from './sight.ts'
import { speaks, visit } from './visit.ts'
import { words } from './writtenWords.ts'

const inUN = languages.slice(0, 6)
const widths = [320, 390, 820, 1280, 1920]
const unscripted = { javaScriptEnabled: false }

describe.each(sampled)('a reader of $name at /', ({ code }) => {
  test('meets the campaign in it at once, without a script', async () => {
    const { page, seen, response } = await visit('/', { languages: code, ...unscripted })
    const { page: said, help } = words(code)

    expect(response?.status()).toBe(200)
    expect(await titles(page)).toEqual([plain(said.top.title)])
    expect(await page.getByText(said.top.day).first().isVisible()).toBe(true)
    for (const [name, href] of [
      [said.top.read, `/${code}/`],
      [help.heading, `/${code}/help/`],
    ] as const) {
      const link = page.getByRole('link', { name, exact: true })
      expect(await link.getAttribute('href')).toBe(href)
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    // Nothing but the document, and the icon of the tab.
    expect(seen.requests.filter((request) => !/svg|burmese/.test(request))).toEqual(['/'])
  })

  test('finds every word in its place in every window', async () => {
    const { page } = await visit('/', { languages: code, ...unscripted })

    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await faults(page), `${width} px`).toEqual(right)
    }
    await page.setViewportSize({ width: 844, height: 390 })
    expect(await faults(page), 'a telephone on its side').toEqual(right)
  })

  test('finds it with letters twice as large, and with more space between them', async () => {
    const { page } = await visit('/', { languages: code, bypassCSP: true })

    for (const content of [
      ':root { font-size: 32px }',
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
    ]) {
      const style = await page.addStyleTag({ content })
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await expect.poll(() => faults(page), { message: `${width} px` }).toEqual(right)
      }
      await style.evaluate((element: HTMLStyleElement) => element.remove())
    }
  })
})

test.each([
  { asked: 'en-US,fr', met: 'fr' },
  { asked: 'ja,en', met: 'en' },
  { asked: 'de-AT,de,en-US,en', met: 'de' },
  { asked: 'uk,ru', met: 'uk' },
] as const)('a browser that asks for $asked shows $met', async ({ asked, met }) => {
  const { page } = await visit('/', { languages: asked, ...unscripted })

  expect(await titles(page)).toEqual([plain(words(met).page.top.title)])
})

test('a reader of none of our languages meets the day, in those of the United Nations', async () => {
  const { page } = await visit('/', { languages: 'ja', locale: 'ja' })

  expect(await titles(page)).toEqual([dayAndMonth])
  for (const { code } of inUN) {
    const link = page.getByRole('link', { name: words(code).page.top.day })
    expect(await link.getAttribute('href')).toBe(`/${code}/`)
  }
})

test('every language is at hand at /, and says the one sentence', async () => {
  const { page } = await visit('/', unscripted)
  const names = page.getByRole('main').getByRole('navigation').getByRole('link')

  expect(await names.allInnerTexts()).toEqual(languages.map(({ name }) => name))
  for (const { code, name } of languages) {
    const links = [names.getByText(name, { exact: true }), sentence(page, code)]
    for (const link of links) expect(await link.getAttribute('href')).toBe(`/${code}/`)
    expect((await links[0]?.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
})

test.each([true, false])(
  'one press leads from the bar to the languages, with scripts: %s',
  async (javaScriptEnabled) => {
    const { page } = await visit('/', { javaScriptEnabled, viewport: { width: 390, height: 844 } })

    await page.getByRole('link', { name: 'Language' }).click()

    const first = page.locator('#languages a').first()
    await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(300)
    expect((await first.boundingBox())?.y).toBeGreaterThan(48)
    expect(
      await page.locator('#languages').evaluate((nav) => nav.getBoundingClientRect().bottom),
    ).toBeLessThan(844)
  },
)

test('scripts help a reader whose browser knows a country alone', async () => {
  const { page } = await visit('/', { languages: 'pt-BR', locale: 'pt-BR' })

  await expect.poll(() => titles(page)).toEqual([plain(words('pt').page.top.title)])
})

test('/ remembers a choice, and only that', async () => {
  const { page, context } = await visit('/', { languages: 'fr', locale: 'fr' })

  await page.getByRole('link', { name: words('fr').page.top.read }).click()
  await speaks(page, 'fr')
  const untouched = await context.storageState()
  await page.goto(inject('site').served)
  await page.getByRole('link', { name: '中文', exact: true }).click()
  await speaks(page, 'zh')
  const { origins, cookies } = await context.storageState()
  await page.goto(inject('site').served)

  await expect.poll(() => titles(page)).toEqual([plain(words('zh').page.top.title)])
  expect(untouched).toEqual({ origins: [], cookies: [] })
  expect(cookies).toEqual([])
  expect(origins.flatMap(({ localStorage }) => localStorage)).toEqual([
    { name: 'language', value: 'zh' },
  ])
})

test.each(['/xx/', '/fr/nothing', '/nothing.html', '/%3Cscript%3E/'])(
  '%s is not there, says so, and leads to every language',
  async (path) => {
    const { page, response } = await visit(path, { languages: 'ar' })

    expect(response?.status()).toBe(404)
    expect(await page.getByText(words('ar').document.notFound.text).first().isVisible()).toBe(true)
    expect(await titles(page)).toEqual([plain(words('ar').page.top.title)])
    const names = page.getByRole('main').getByRole('navigation').getByRole('link')
    expect(await names.allInnerTexts()).toEqual(languages.map(({ name }) => name))

    await page.getByRole('link', { name: 'Français', exact: true }).click()
    await speaks(page, 'fr')
  },
)

/** The headings of the first level that a screen reader meets. */
async function titles(page: Page) {
  return (await page.getByRole('heading', { level: 1 }).allInnerTexts()).map(plain)
}

function sentence(page: Page, code: Lang) {
  return page.getByRole('main').getByRole('link', { name: words(code).page.top.title })
}

/** Without the marks at which a line may break. */
function plain(title: string) {
  return title.replaceAll('\u200b', '').trim()
}

const right = { outside: [], cut: [], covered: [], beyond: 0 }

async function faults(page: Page) {
  return {
    outside: await outside(page),
    cut: await cut(page),
    covered: await page.evaluate(covered),
    beyond: await beyond(page),
  }
}

/** Pixels by which the words of the door reach into what follows. */
function beyond(page: Page) {
  return page.evaluate(() => {
    const end = document.querySelector('main nav')?.getBoundingClientRect().top ?? 0
    const shown = [...document.querySelectorAll('foreignObject a, h1')].map(
      (element) => element.getBoundingClientRect().bottom,
    )
    return Math.max(0, Math.round(Math.max(...shown) - end))
  })
}
