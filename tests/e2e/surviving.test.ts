import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { destination } from '../../src/content/quickExit.ts'
import { promised } from '../promises.ts'
import { languageFile, reactFile, scripts } from './assets.ts'
import { choose, copyLink, messageText, speaks, stillAfter, visit, wake } from './visit.ts'
import { words } from './writtenWords.ts'

const abort = (address: () => string) => (page: Page) =>
  page.route(`**${address()}`, (route) => route.abort())
const answer = (address: () => string, status: number, contentType: string, body: string) => {
  return (page: Page) =>
    page.route(`**${address()}`, (route) => route.fulfill({ status, contentType, body }))
}
const hang = (address: () => string) => (page: Page) => page.route(`**${address()}`, () => {})
const inPage = (script: string) => (page: Page) => page.addInitScript(script)

const entry = () =>
  scripts().find(({ address }) => address.includes('/page-'))?.address ?? 'no entry'
const own = () => languageFile('fr')
const html = '<!doctype html><title>Log in to this network</title>'

/** Tampers with a script on its way. */
const rewrite = (address: () => string, change: (text: string) => string) => (page: Page) =>
  page.route(`**${address()}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })

interface Fault {
  fault: string
  before: (page: Page) => Promise<unknown>
  /** A script of the document never comes, so that it is never done. */
  endless?: true
}

const faults: Fault[] = [
  { fault: 'the entry never arrives', before: abort(entry) },
  { fault: 'the entry is a page of HTML', before: answer(entry, 200, 'text/html', html) },
  { fault: 'the entry is gone', before: answer(entry, 404, 'text/html', html) },
  { fault: 'the entry never answers', before: hang(entry), endless: true },
  { fault: 'the entry was tampered with', before: rewrite(entry, () => 'throw 1') },
  {
    fault: 'the document is older than everything else on the server',
    before: answer(() => '/assets/*', 404, 'text/html', html),
  },
  { fault: 'React never arrives', before: abort(reactFile) },
  { fault: 'React never answers', before: hang(reactFile) },
  { fault: 'React is gone', before: answer(reactFile, 404, 'text/html', html) },
  { fault: 'React is cut short', before: rewrite(reactFile, (text) => text.slice(0, 9_000)) },
  { fault: 'the words never arrive', before: abort(own) },
  { fault: 'the words are garbage', before: answer(own, 200, 'text/javascript', '}{') },
  {
    fault: 'the words are empty',
    before: answer(own, 200, 'text/javascript', 'export default {message:{},page:{}}'),
  },
  {
    fault: 'an exception strikes while hydrating',
    before: inPage(`Intl.DateTimeFormat.prototype.format = () => { throw new Error('fault') }`),
  },
  {
    fault: 'there is no Intl',
    before: inPage(`Object.defineProperty(window, 'Intl', { value: undefined })`),
  },
  {
    fault: 'an exception strikes in an effect',
    before: inPage(`MutationObserver.prototype.observe = () => { throw new Error('fault') }`),
  },
  {
    fault: 'an exception strikes in every event',
    before: inPage(`Event.prototype.composedPath = () => { throw new Error('fault') }
      Object.defineProperty(Event.prototype, 'timeStamp', { get() { throw new Error('fault') } })`),
  },
  {
    fault: 'the clock says 1970',
    before: (page) => page.clock.setFixedTime(0),
  },
  {
    fault: 'the clock says nothing',
    before: inPage(`Date.now = () => NaN
      globalThis.Date = class extends Date { constructor() { super(NaN) } }`),
  },
  {
    fault: 'storage and cookies throw',
    before: inPage(`
      const deny = { get() { throw new DOMException('fault', 'SecurityError') } }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, deny)
      }
      Object.defineProperty(document, 'cookie', deny)`),
  },
  ...['share', 'clipboard'].map((name) => ({
    fault: `there is no navigator.${name}`,
    before: inPage(`Object.defineProperty(navigator, '${name}', { value: undefined })`),
  })),
  ...['matchMedia', 'requestIdleCallback', 'IntersectionObserver'].map((name) => ({
    fault: `there is no ${name}`,
    before: inPage(`Object.defineProperty(window, '${name}', { value: undefined })`),
  })),
  {
    fault: 'nothing can be animated',
    before: inPage(`Object.defineProperty(Element.prototype, 'animate', { value: undefined })`),
  },
  {
    fault: 'an extension has changed attributes and added elements',
    before: inPage(`addEventListener('DOMContentLoaded', () => {
      document.documentElement.setAttribute('data-extension', 'on')
      for (const element of document.querySelectorAll('#page, #page p, #page a, #page button')) {
        element.setAttribute('data-extension', 'on')
        element.setAttribute('style', 'outline: 0')
      }
      document.body.append(document.createElement('extension-panel'))
    })`),
  },
]

describe.each(faults)('when $fault', ({ before, endless }) => {
  test('the message stays as it is, and a language can still be chosen', async () => {
    const { page } = await visit('/fr/', { before, waitUntil: 'commit' })
    await page.locator('footer').waitFor()
    const text = await messageText(page)
    const help = await helpText(page)

    await reach(page)
    await stillAfter(300)

    expect(await messageText(page)).toBe(text)
    expect(await helpText(page)).toBe(help)

    await page.unrouteAll()
    await choose(page, 'ar')
    await speaks(page, 'ar')

    expect(new URL(page.url()).pathname).toBe('/ar/')
    expect(await page.locator('#message blockquote p').count()).toBe(10)
  })

  test('no button is shown that does nothing and says nothing', async () => {
    const { page } = await visit('/fr/', { before, waitUntil: 'commit' })
    await page.locator('footer').waitFor()
    // Before its scripts have run a page shows no button either.
    if (!endless) await page.waitForLoadState('domcontentloaded')
    const { share, pressFailed } = words('fr').page

    await reach(page)
    let { buttons, said } = await answered(page)
    await expect
      .poll(async () => {
        ;({ buttons, said } = await answered(page))
        return buttons === 0 || said !== ''
      })
      .toBe(true)

    const answers = [share.copied, share.copyFailed, pressFailed]
    expect(buttons === 0 || answers.includes(said)).toBe(true)
  })

  test('help opens, and the way out leads away', async () => {
    const { page } = await visit('/fr/', { before, waitUntil: 'commit' })
    await page.route('https://**', (route) => route.fulfill({ body: 'elsewhere' }))
    const { lines, danger } = words('fr').help
    await page.locator('footer').waitFor()

    await page.locator('#help').getByText(lines.europe, { exact: true }).click()
    const line = page.locator('#help details[open] details').first()

    expect(await page.getByText(danger.text).isVisible()).toBe(true)
    expect(await line.isVisible()).toBe(true)

    await page.locator('#exit').click()
    await page.waitForURL(destination('fr'))
  })
})

test.each(['/fr/', '/ar/', '/zh/kit/', '/fr/q/crime/', '/ar/help/', '/embed/v1/ar/', '/'])(
  'without scripts %s shows no button',
  async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false })

    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0)
  },
)

/** Without the label of the field that a script shows, sooner or later. */
async function helpText(page: Page) {
  const text = await page.locator('#help').innerText()
  return text.replace(`${words('fr').help.lines.find}\n`, '')
}

/** Per cent of the document that come. */
const breaks = [10, 30, 50, 70, 90]

test('the promises say how many faults those are', () => {
  promised(
    'No fault takes the text away',
    `at least ${faults.length} faults, and lines that break at ${breaks.length} places`,
  )
})

describe.each(breaks)('when the line breaks after %d % of the document', (share) => {
  test('what has come can be read, in order, and the way out works', async () => {
    const html = readFileSync(join(inject('site').folder, 'fr/index.html'))
    const cut = html.subarray(0, Math.round((html.length * share) / 100))
    const { page } = await visit('/fr/', {
      before: async (page) => {
        await page.route('**/fr/', (route) =>
          route.fulfill({ body: cut, contentType: 'text/html; charset=utf-8' }),
        )
        await page.route('https://**', (route) => route.fulfill({ body: 'elsewhere' }))
      },
    })
    const { paragraphs } = words('fr').message
    const whole = paragraphs.filter((paragraph) => cut.includes(`<p>${paragraph}</p>`))

    const shown = await page.locator('#message blockquote p').allTextContents()

    expect(shown.slice(0, whole.length)).toEqual(whole)
    if (share >= 50) expect(whole).toEqual(paragraphs)
    const exit = page.locator('#exit')
    if (cut.includes('id="exit"')) {
      await exit.click()
      await page.waitForURL(destination('fr'))
    }
  })
})

test('without a network the way out covers the page all the same', async () => {
  const { page, context } = await visit('/fr/')

  await context.setOffline(true)
  await page.locator('#exit').click({ noWaitAfter: true })

  // What the browser says of the network then takes its place.
  await page.locator('#message').waitFor({ state: 'hidden' })
})

test('an exception during a switch ends at the language’s own page', async () => {
  const { page } = await visit('/fr/')
  await wake(page, 'fr')
  await page.evaluate(() => {
    Intl.DateTimeFormat.prototype.format = () => {
      throw new Error('fault')
    }
  })

  await choose(page, 'ar')
  await speaks(page, 'ar')

  expect(new URL(page.url()).pathname).toBe('/ar/')
  expect(await page.locator('#message blockquote p').count()).toBe(10)
})

describe('a browser that translates, and wraps every text in <font>', () => {
  const translate = (page: Page) =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const font = document.createElement('font')
        text.replaceWith(font)
        font.append(text)
      }
    })

  test('keeps its translation when a control is used, and still changes the language', async () => {
    const { page } = await visit('/fr/')
    const text = await messageText(page)

    await translate(page)
    await copyLink(page, 'fr').press('Enter')
    await stillAfter(300)

    expect(await messageText(page)).toBe(text)
    expect(await page.locator('#message font').count()).toBeGreaterThan(0)

    await choose(page, 'ar')
    await speaks(page, 'ar')
  })

  test('that comes after waking does not stand in the way of another language', async () => {
    const { page, seen } = await visit('/fr/')
    await wake(page, 'fr')

    await translate(page)
    await choose(page, 'ar')
    await speaks(page, 'ar')

    expect(await page.locator('#message blockquote p').count()).toBe(10)
    expect(seen.errors).toEqual([])
  })
})

test.each([
  { what: 'a query', ending: '?lang=zh&__proto__=1&constructor=0' },
  { what: 'markup', ending: '#<img src=x onerror=alert(1)>' },
  { what: 'the name of no quote', ending: '#q-nonsense' },
  { what: 'half a character', ending: '#%E0%A4%A' },
  { what: 'ten thousand letters', ending: `?${'x'.repeat(5_000)}#${'y'.repeat(5_000)}` },
])('$what in the address changes nothing and throws nothing', async ({ ending }) => {
  const { page, seen } = await visit(`/fr/${ending}`)

  await wake(page, 'fr')
  await choose(page, 'ar')
  await speaks(page, 'ar')

  const { pathname, search, hash } = new URL(page.url())
  expect(pathname).toBe('/ar/')
  expect(search + hash).toBe(
    new URL(`/${ending}`, page.url()).search + new URL(`/${ending}`, page.url()).hash,
  )
  expect(seen.documents).toHaveLength(1)
  expect([...seen.console, ...seen.errors]).toEqual([])
})

/** Moves the pointer over a control, and presses a button where one is shown. */
async function reach(page: Page) {
  await page.locator('nav summary').hover()
  await page
    .locator('#share button')
    .nth(1)
    .evaluate((button: HTMLElement) => {
      if (button.checkVisibility({ visibilityProperty: true })) button.click()
    })
}

/** How many buttons are to be seen, and what the page has said. */
function answered(page: Page) {
  return page.evaluate(() => ({
    buttons: [...document.querySelectorAll('button')].filter((button) =>
      button.checkVisibility({ visibilityProperty: true }),
    ).length,
    said: document.getElementById('status')?.textContent ?? '',
  }))
}
