import { expect, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { sampled } from './matrix.ts'
import { visit } from './visit.ts'

const burmese = /^\/assets\/burmese-[\w-]+\.woff2$/

test.each(sampled)(
  'a page in $name brings no font but that of Burmese',
  async ({ code, script }) => {
    const { page, seen } = await visit(`/${code}/`)

    await page.evaluate(() => document.fonts.ready)

    const fonts = seen.requests.filter((request) => /\.(woff2?|ttf|otf)$/.test(request))
    // None at all where the device has a Burmese font by name.
    expect(fonts.length).toBeLessThanOrEqual(script === 'Mymr' ? 1 : 0)
    expect(fonts.filter((font) => !burmese.test(font))).toEqual([])
  },
)

test('the list of languages at / brings none', async () => {
  const { page, seen } = await visit('/')

  await page.evaluate(() => document.fonts.ready)

  expect(await page.locator('[data-choice]').count()).toBe(languages.length)
  expect(seen.requests.filter((request) => burmese.test(request))).toEqual([])
})
