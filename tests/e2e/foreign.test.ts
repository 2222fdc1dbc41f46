import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { reactFile } from './assets.ts'
import { slowKit } from './slowKit.ts'
import { choose, copyLink, idle, speaks, visit } from './visit.ts'
import { kitWords, words } from './writtenWords.ts'

/** What extensions and translators do to a page, each to the first element that a selector finds. */
const changes = {
  'adds an element to': (one: Element) => one.append(document.createElement('extension-icon')),
  'puts an element before': (one: Element) => one.before(document.createElement('div')),
  'adds words to': (one: Element) => one.append('×'),
  'replaces the words of': (one: Element) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) walker.currentNode.nodeValue = `» ${walker.currentNode.nodeValue}`
  },
  'splits the words of': (one: Element) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
    if (walker.nextNode()) (walker.currentNode as Text).splitText(2)
  },
  'wraps in <font> the words of': (one: Element) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
    if (!walker.nextNode()) return
    const font = document.createElement('font')
    const text = walker.currentNode as Text
    text.replaceWith(font)
    font.append(text)
  },
  'takes an element out of': (one: Element) => one.lastElementChild?.remove(),
  'sets attributes of': (one: Element) => {
    one.setAttribute('data-extension', 'on')
    one.setAttribute('style', 'outline: 0')
    one.classList.add('extension')
  },
}

type Change = keyof typeof changes

describe.each<[what: Change, where: string]>([
  ['adds an element to', '#page'],
  ['puts an element before', '#page > header h1'],
  ['adds words to', '#page > header h1'],
  ['adds an element to', 'nav summary'],
  ['replaces the words of', '#short li'],
  ['wraps in <font> the words of', '#message blockquote p'],
  ['splits the words of', '#message blockquote p'],
  ['sets attributes of', '#message blockquote p'],
  ['adds an element to', '#message address'],
  ['replaces the words of', '#page'],
  ['puts an element before', '#quotes figure'],
  ['adds an element to', '#quotes figcaption'],
  ['sets attributes of', '#quotes button'],
  ['adds words to', '#technology h4'],
  ['puts an element before', '#technology input'],
  ['adds an element to', '#help details'],
  ['wraps in <font> the words of', '#help bdi'],
  ['takes an element out of', '#compact ul'],
  ['adds an element to', '#figures tbody'],
  ['splits the words of', '#figures figcaption'],
  ['replaces the words of', '#timeline li'],
  ['puts an element before', '#act li'],
  ['puts an element before', '#server'],
  ['replaces the words of', '#share'],
  ['adds an element to', '#page > footer'],
])('an extension that %s %s before React comes', (what, where) => {
  test('loses nothing by it, nor does the reader', async () => {
    const { page, seen } = await visit('/fr/')
    await page.locator('#help summary').nth(1).click()
    await page.locator('#help summary').nth(2).click()
    // It comes by itself, after the page.
    await page.locator('#offer a').waitFor()
    const copy = await copyLink(page, 'fr').elementHandle()
    await change(page, what, where)
    await copy?.scrollIntoViewIfNeeded()
    const before = await state(page)

    await copy?.click()
    await page.getByText(words('fr').page.share.copied).waitFor()

    expect(await state(page)).toEqual(before)
    expect(await copy?.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(seen.errors).toEqual([])

    await choose(page, 'ar')
    await speaks(page, 'ar')

    expect(await page.locator('#message blockquote p').count()).toBe(10)
  })
})

test('what a reader fills in beside a button counts, whoever has changed the page', async () => {
  const { page } = await visit('/fr/')
  await change(page, 'puts an element before', '#server')
  const asked = page.waitForRequest(/^https:\/\/mastodon\.social\/share\?text=/)

  await page.getByText(words('fr').page.share.others).click()
  await page.locator('#server').fill('mastodon.social')
  await page.locator('#server').press('Enter')

  await asked
})

test('an extension’s own button is left to it', async () => {
  const { page } = await visit('/fr/')
  await page.locator('#share').evaluate((share) => {
    const button = document.createElement('button')
    button.className = 'extension'
    button.textContent = 'Save'
    button.addEventListener('click', () => {
      button.textContent = 'Saved'
    })
    share.prepend(button)
  })

  await page.getByRole('button', { name: 'Save', exact: true }).click()

  await page.getByRole('button', { name: 'Saved', exact: true }).waitFor()
})

describe.each<[what: Change, where: string]>([
  ['adds an element to', '#page > header'],
  ['puts an element before', '#embed input[type=text]'],
  ['replaces the words of', '#embed'],
  ['wraps in <font> the words of', '#embed legend'],
  ['splits the words of', '#texts article p, #texts pre'],
  ['sets attributes of', '#embed input[type=text]'],
  ['adds words to', '#poster h2'],
  ['adds an element to', '#download'],
])('an extension that %s %s before the kit can be used', (what, where) => {
  test('costs the partner nothing that was filled in or pressed', async () => {
    const said = kitWords('fr')
    const { page, seen, release } = await slowKit('fr')
    const embed = page.locator('#embed')
    // Found before its label may change.
    const partner = embed.locator('input[type=text]').last()

    await page.locator('#pictures').getByRole('button', { name: said.pictures.open }).click()
    await embed.getByRole('combobox', { name: said.embed.language }).selectOption('ar')
    await embed.getByRole('radio', { name: said.embed.dark }).check()
    await embed.getByRole('checkbox', { name: said.embed.switcher }).uncheck()
    await partner.fill('Ligue')
    await change(page, what, where)
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
    expect(await partner.inputValue()).toBe('Ligue')
    expect(seen.errors).toEqual([])
  })
})

test.each([false, true])(
  'a logo that is chosen before the kit can be used is on the poster, by an extension or not: %s',
  async (changed) => {
    const { page, release } = await slowKit('fr')
    const poster = page.locator('#poster')

    await poster.locator('input[type=file]').setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3v1H0z"/></svg>',
      ),
    })
    if (changed) await change(page, 'adds an element to', '#page > header')
    release()

    await poster.locator('figure img').waitFor()
  },
)

test('a field of the kit keeps the focus, though React renders it anew', async () => {
  const { page, release } = await slowKit('fr')
  await change(page, 'adds an element to', '#page > header')

  await page.locator('#embed input[type=text]').last().pressSequentially('Li')
  release()
  await page.waitForURL(/partner=Li/)
  await page.keyboard.type('gue')

  await page.waitForURL(/partner=Ligue/)
})

describe('a button that is pressed while React’s file never ends', () => {
  const stalled = (document: string) => (page: Page) =>
    page.route(`**${reactFile(document)}`, () => {})

  test('of the page is said to have failed', async () => {
    const { page } = await visit('/ar/', {
      before: async (page) => {
        await page.clock.install()
        await stalled('ar/index.html')(page)
      },
    })

    await copyLink(page, 'ar').click()
    await page.clock.runFor(12_000)

    await page.getByText(words('ar').page.pressFailed).waitFor()
  })

  test('of the kit is said to have failed', async () => {
    const { page } = await visit('/fr/kit/', {
      waitUntil: 'commit',
      before: async (page) => {
        await page.clock.install()
        await stalled('fr/kit/index.html')(page)
      },
    })
    await page.waitForLoadState('domcontentloaded')

    await page.getByRole('button', { name: kitWords('fr').poster.print }).click()
    await page.clock.runFor(22_000)

    await page.getByText(words('fr').page.pressFailed).waitFor()
  })
})

async function change(page: Page, what: Change, where: string) {
  await page.locator(where).first().evaluate(changes[what])
}

/** What a reader would miss: the elements themselves, open lists, the place, and the words but for those that scripts say. */
async function state(page: Page) {
  await idle(page)
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('#page *')]
    const first = all.every((one) => !('met' in one))
    for (const one of all) if (first) Object.assign(one, { met: true })
    const copy = document.getElementById('page')?.cloneNode(true) as Element
    for (const one of copy.querySelectorAll('#status, #days, #offer')) one.textContent = ''
    return {
      replaced: all.filter((one) => !('met' in one)).map((one) => one.outerHTML),
      open: document.querySelectorAll('#help details[open]').length,
      words: copy.textContent,
      place: Math.round(scrollY),
    }
  })
}
