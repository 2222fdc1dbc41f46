import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languageFile, languageFiles, reactFile, scripts } from './assets.ts'
import { sampled } from './matrix.ts'
import { copyLink, idle, messageText, speaks, visit, wake } from './visit.ts'

describe('a reader who only reads', () => {
  test('downloads the document, a small script and the icon, and nothing later', async () => {
    const { page, seen } = await visit('/fr/', { locale: 'fr' })

    await page.mouse.move(200, 500)
    await page.mouse.wheel(0, 2000)
    for (const section of await page.locator('main > *').all()) {
      await section.scrollIntoViewIfNeeded()
    }
    await page.keyboard.press('End')
    await idle(page)
    await page.waitForLoadState('networkidle')

    const small = /^\/(fr\/|favicon\.svg|assets\/[\w-]+\.js)$/
    expect(seen.requests.filter((request) => !small.test(request))).toEqual([])
    expect(seen.requests).not.toContain(reactFile())
    for (const file of languageFiles()) expect(seen.requests).not.toContain(file)
    const fetched = scripts().filter(({ address }) => seen.requests.includes(address))
    // Of it 1.5 kB are the registry of 25 languages, 0.2 kB hide telephone numbers whose day has passed, and
    // 0.4 kB decide how a language comes soonest. 0.5 kB call the finder, and hold a region in its place;
    // 0.1 kB write the days in the digits of the language.
    expect(fetched.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(9_850)
  })
})

describe.each([
  { intent: 'moves the pointer over', act: (page: Page) => copyLink(page, 'fr').hover() },
  { intent: 'puts the focus on', act: (page: Page) => copyLink(page, 'fr').focus() },
  { intent: 'touches', act: (page: Page) => copyLink(page, 'fr').tap() },
])('a reader who $intent a control', ({ act }) => {
  test('gets React and the one language, once', async () => {
    const { page, seen } = await visit('/fr/', { hasTouch: true, locale: 'fr' })
    const before = seen.requests.length
    const arrived = page.waitForResponse((response) => response.url().endsWith(languageFile('fr')))

    await act(page)
    await arrived
    await wake(page, 'fr')

    const fetched = seen.requests.slice(before).filter((request) => !request.includes('favicon'))
    expect(fetched.sort()).toEqual([reactFile(), languageFile('fr')].sort())
  })
})

describe.each(sampled)('waking in $name', ({ code }) => {
  test('changes no text, replaces no element and says nothing to the console', async () => {
    const { page, seen } = await visit(`/${code}/`, { locale: code })
    const before = await messageText(page)
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('#page *')) Object.assign(element, { old: 1 })
    })

    await wake(page, code)

    const replaced = await page.evaluate(() =>
      [...document.querySelectorAll('#page *')]
        .filter((element) => !('old' in element))
        .map((element) => element.outerHTML),
    )
    expect(await messageText(page)).toBe(before)
    expect(replaced).toEqual([])
    expect([...seen.console, ...seen.errors]).toEqual([])
  })
})

test('words that tell how to leave, and open lists of help, are still there when React comes', async () => {
  const { page, seen } = await visit('/fr/', { locale: 'fr', before: forgetNothing })
  await page.locator('#help summary').nth(1).click()
  await page.keyboard.press('Shift')
  const told = await page.locator('#status').innerText()
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('#page *')) Object.assign(element, { old: 1 })
  })
  const arrived = page.waitForResponse((response) => response.url().endsWith(reactFile()))

  await page.locator('nav summary').hover()
  await arrived
  await page.waitForLoadState('networkidle')
  await idle(page)

  const replaced = await page
    .locator('#page *')
    .evaluateAll((all) => all.filter((one) => !('old' in one)).map((one) => one.outerHTML))
  expect(told).not.toBe('')
  expect(await page.locator('#status').innerText()).toBe(told)
  expect(await page.locator('#help details[open]').count()).toBe(1)
  expect(replaced).toEqual([])
  expect([...seen.console, ...seen.errors]).toEqual([])
})

/** The count of presses, which begins anew after five seconds, stands: a busy machine takes as long. */
function forgetNothing(page: Page) {
  return page.addInitScript(() => {
    const real = setTimeout
    Object.assign(window, {
      setTimeout: (act: () => void, ms?: number) => (ms === 5000 ? 0 : real(act, ms)),
    })
  })
}

describe('on a slow line', () => {
  const slow = { offline: false, latency: 400, downloadThroughput: -1, uploadThroughput: -1 }

  async function visitSlowly() {
    return visit('/fr/', {
      locale: 'fr',
      before: async (page) => {
        const session = await page.context().newCDPSession(page)
        await session.send('Network.enable')
        await session.send('Network.emulateNetworkConditions', slow)
      },
    })
  }

  test('a press on a language leads to its page at once, with nothing else on the line', async () => {
    const { page, seen } = await visitSlowly()
    const before = seen.requests.length

    await page.locator('footer a[lang=ar]').click()
    await speaks(page, 'ar')

    expect(seen.requests[before]).toBe('/ar/')
    // Fetched before the finger lifts, it would come twice: no host lets it be shown unasked.
    expect(seen.requests.filter((request) => request === '/ar/')).toHaveLength(1)
  })

  test('who has changed the language so finds React there for the next time', async () => {
    const { page, seen } = await visitSlowly()

    await page.locator('footer a[lang=ar]').click()
    await speaks(page, 'ar')
    await expect.poll(() => seen.requests).toContain(reactFile())
    // First of all back to the language that was left, whose words are there before the press.
    await expect.poll(() => seen.requests).toContain(languageFile('fr'))
    await page.evaluate(() => Object.assign(window, { same: true }))
    await page.waitForLoadState('networkidle')
    await page.locator('footer a[lang=fr]').click()
    await speaks(page, 'fr')

    expect(await page.evaluate(() => 'same' in window)).toBe(true)
    expect(await page.evaluate(() => history.length)).toBe(2)
  })
})
