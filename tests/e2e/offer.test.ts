import { expect, test } from 'vitest'
import { languageFile, reactFile } from './assets.ts'
import { moved, watchShifts } from './sight.ts'
import { speaks, viewports, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

test.each(Object.values(viewports))(
  'a reader of another language is offered it in itself, and nothing moves ($width px)',
  async (viewport) => {
    const { page, seen } = await visit('/fr/', {
      locale: 'uk-UA',
      viewport,
      before: watchShifts,
    })
    const offer = page.getByRole('link', { name: words('uk').document.offer, exact: true })

    await offer.waitFor()

    expect(await offer.getAttribute('lang')).toBe('uk')
    expect(await offer.getAttribute('href')).toBe('/uk/')
    expect(await moved(page)).toEqual([])
    expect(seen.requests).not.toContain(reactFile())
    expect(seen.requests).not.toContain(languageFile('uk'))

    await wake(page, 'fr')
    await offer.click()
    await speaks(page, 'uk')

    expect(await offer.count()).toBe(0)
    expect(seen.documents).toEqual(['/fr/'])
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary')
    expect([...seen.console, ...seen.errors]).toEqual([])
  },
)

test.each([
  { locale: 'fr-CA', who: 'whose language it is', fetched: 0 },
  { locale: 'iw', who: 'whose language is not published', fetched: 1 },
])('a reader $who is offered nothing', async ({ locale, fetched }) => {
  const { page, seen } = await visit('/fr/', { locale })

  await page.waitForLoadState('networkidle')

  expect(await page.locator('#offer').innerText()).toBe('')
  const asked = seen.requests.filter((request) => request.includes('/suggestLanguage-'))
  expect(asked).toHaveLength(fetched)
})

test('the field that narrows the list comes with the menu, and switches in the page', async () => {
  const { page, seen } = await visit('/my/')
  await page.locator('nav summary').hover()
  const before = seen.requests.filter((request) => request.includes('/Filter-'))

  await page.locator('nav summary').click()
  await page.getByRole('searchbox', { name: words('my').page.language.filter }).fill('ukrain')
  await page.locator('nav li:visible').first().waitFor()
  await page.keyboard.press('Enter')
  await speaks(page, 'uk')

  expect(before).toEqual([])
  expect(await page.locator('nav details[open]').count()).toBe(0)
  expect(seen.documents).toEqual(['/my/'])
  expect([...seen.console, ...seen.errors]).toEqual([])
})

test.each([
  { odd: 'a word instead of a list', value: "() => 'ru'" },
  { odd: 'a refusal', value: "() => { throw new Error('private') }" },
])(
  'a browser that gives $odd for its languages counts the days all the same',
  async ({ value }) => {
    const { page } = await visit('/fr/', {
      before: (page) =>
        page.addInitScript(
          `Object.defineProperty(Navigator.prototype, 'languages', { get: ${value} })`,
        ),
    })

    await page.locator('#days:not(:empty)').waitFor()

    expect(await page.locator('#offer').innerText()).toBe('')
  },
)
