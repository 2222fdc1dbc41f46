import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { slowKit, tools } from './slowKit.ts'
import { visit } from './visit.ts'
import { kitWords } from './writtenWords.ts'

test('what is pressed and filled in before the tools are there is not lost', async () => {
  const said = kitWords('fr')
  const { page, release } = await slowKit('fr')
  const embed = page.locator('#embed')

  await page.locator('#pictures').getByRole('button', { name: said.pictures.open }).click()
  await embed.getByRole('combobox', { name: said.embed.language }).selectOption('ar')
  await embed.getByRole('textbox', { name: said.embed.partner }).fill('Ligue')
  await embed.getByRole('radio', { name: said.embed.dark }).check()
  await embed.getByRole('checkbox', { name: said.embed.switcher }).uncheck()
  release()

  await page.locator('#pictures canvas').waitFor()
  await page.waitForURL(/lang=ar/)
  const { searchParams } = new URL(page.url())
  expect(Object.fromEntries(searchParams)).toMatchObject({
    lang: 'ar',
    theme: 'dark',
    switcher: '0',
    partner: 'Ligue',
  })
  const code = await embed.locator('pre').filter({ visible: true }).innerText()
  expect(code).toContain('/embed/v1/ar/')
  expect(code).toContain('partner=Ligue')
  expect(await embed.getByRole('textbox', { name: said.embed.partner }).inputValue()).toBe('Ligue')
})

test('a slow line adds nothing to what a colleague was sent', async () => {
  const { page, release } = await slowKit('ar', '?lang=ru&theme=light&partner=Ligue')

  release()
  await page.locator('#embed pre').getByText('partner=Ligue').filter({ visible: true }).waitFor()

  expect(new URL(page.url()).search).toBe('?lang=ru&theme=light&partner=Ligue')
})

test('a press is done once, however often it was made', async () => {
  const { page, release } = await slowKit('fr')
  await page.evaluate(() => {
    window.print = () => document.body.append(document.createElement('data'))
  })

  for (let press = 0; press < 3; press++) {
    await page.getByRole('button', { name: kitWords('fr').poster.print }).click()
  }
  release()
  await page.locator('data').waitFor({ state: 'attached' })

  expect(await page.locator('data').count()).toBe(1)
})

test.each<[fault: string, before: (page: Page) => Promise<unknown>]>([
  ['never arrive', (page) => page.route(tools(), (route) => route.abort())],
  ['are gone', (page) => page.route(tools(), (route) => route.fulfill({ status: 404 }))],
  [
    'fail as they wake',
    (page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, 'URLSearchParams', { value: undefined }),
      ),
  ],
])('when the tools %s, what needs none of them is there', async (_, before) => {
  const said = kitWords('fr')
  const { page } = await visit('/fr/kit/', { before })
  await page.locator('html.no-react').waitFor()
  const controls = page.locator('main').locator('button, select, input').filter({ visible: true })

  expect(await page.getByText(said.scripts).isVisible()).toBe(true)
  expect(await controls.count()).toBe(0)
  expect(await page.locator('#embed pre').filter({ visible: true }).count()).toBe(
    Object.keys(said.embed.ways).length,
  )
  expect(await page.locator('#texts').innerText()).toContain(said.texts.press.text)
  expect(await page.locator('a[download="july30-fr.zip"]').isVisible()).toBe(true)
})
