import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Frame, Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { wayIds } from '../../src/sections/EmbedConfigurator/embedForm.ts'
import { readChoice, suggested, writeChoice } from '../../src/site/embed/choice.ts'
import { snippet } from '../../src/site/embed/snippet.ts'
import { intlLocale, type Lang } from '../../src/site/languages.ts'
import { address } from '../../src/site/routes.ts'
import { scriptsOf } from './assets.ts'
import { sampled } from './matrix.ts'
import { faults, moved, watchShifts } from './sight.ts'
import { idle, viewports, visit } from './visit.ts'
import { kitWords, words, written } from './writtenWords.ts'

const ways = ['wordpress', 'fixed', 'loader', 'plain', 'element'] as const

const shared =
  'lang=ar&way=loader&host=1&theme=dark&parts=quotes,help&accent=ffd400&switcher=0&partner=Ligue+%26+%3Cb%3EFils&action=https%3A%2F%2Fexample.com%2Fact'

describe.each(['fr', 'ar', 'zh'] as const)('in %s', (code) => {
  const said = kitWords(code).embed

  test('the code of each way is the one that everybody gets, and goes to the clipboard', async () => {
    const { page } = await configurator(code, `?${shared}`)
    await tool(page).getByRole('radio', { name: said.ways.loader.name, checked: true }).waitFor()
    // Our own page makes no markup of strings.
    const elsewhere = await page.context().newPage()
    await page.bringToFront()

    for (const way of ways) {
      const role = way === 'plain' || way === 'element' ? 'checkbox' : 'radio'
      await tick(tool(page).getByRole(role, { name: said.ways[way].name, exact: true }))
      const shown = expected(way, 'ar', readChoice(shared), true)
      await expect.poll(() => codeOn(page).innerText()).toBe(shown)
      // What was said of the last way would pass for this one's.
      await page.locator('#status').evaluate((status) => status.replaceChildren())
      await tool(page).getByRole('button', { name: said.copy }).click()
      await page.getByRole('status').getByText(said.copied).waitFor()

      expect(await clipboard(page)).toBe(shown)
      expect(await parsed(elsewhere, shown)).toBe(
        way === 'element' ? null : words('ar').document.embed.title,
      )
    }
  })

  test('without scripts, every way stands there with its steps and the usual code', async () => {
    const { page } = await configurator(code, `?${shared}`, { javaScriptEnabled: false })
    const embed = page.locator('#embed')

    for (const way of ways) {
      expect(await embed.getByRole('heading', { name: said.ways[way].name }).isVisible()).toBe(true)
      for (const step of said.ways[way].steps) {
        expect(await embed.getByText(step, { exact: true }).first().isVisible()).toBe(true)
      }
    }
    expect(await embed.locator('pre').allInnerTexts()).toEqual(
      wayIds.map((way) => expected(way, code, suggested, false)),
    )
    const controls = page.locator('main').locator('select, input, button')
    expect(await controls.filter({ visible: true }).count()).toBe(0)
  })
})

test.each(sampled)(
  'in $name nothing is cut off, too small, or moves by itself',
  async ({ code }) => {
    const { page } = await configurator(code, '', {
      viewport: { width: 320, height: 640 },
      before: watchShifts,
    })
    await frameOf(page)
    await page.mouse.wheel(0, 4000)
    await idle(page)
    expect(await moved(page)).toEqual([])

    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    const small = await page
      .locator('#embed')
      .locator('select, button, label, input:not([type=radio], [type=checkbox])')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility({ visibilityProperty: true }))
          // The words above a field lead to it too, but the field is large enough.
          .filter((control) => !(control instanceof HTMLLabelElement && control.htmlFor))
          .filter((control) => Math.round(control.getBoundingClientRect().height) < 44)
          .map(({ outerHTML }) => outerHTML),
      )
    expect(small).toEqual([])
  },
)

test.each([
  ['fr', 'light'],
  ['ar', 'dark'],
] as const)('axe finds nothing in %s, in %s colours', async (code, colorScheme) => {
  const said = kitWords(code).embed
  const { page } = await configurator(code, `?${shared}`, {
    colorScheme,
    reducedMotion: 'reduce',
  })
  await tool(page).getByRole('radio', { name: said.ways.loader.name, checked: true }).waitFor()

  expect(await faults(page, { within: '#embed' })).toEqual([])
})

test.each(['fr', 'ar'] as const)(
  'for WordPress in %s there is an address until something is chosen that it cannot say',
  async (code) => {
    const said = kitWords(code).embed
    const { page } = await configurator(code, '')
    await tick(tool(page).getByRole('radio', { name: said.ways.wordpress.name }))
    const steps = tool(page).locator('[data-chosen] ol li')
    const [open, paste, byCode] = said.ways.wordpress.steps

    // A press from before the kit is awake is repeated once it is.
    await expect.poll(() => steps.allInnerTexts()).toEqual([open, paste, byCode])
    expect(await codeOn(page).innerText()).toBe(address(code))
    await tick(tool(page).getByRole('radio', { name: said.dark, exact: true }))

    await expect.poll(() => steps.allInnerTexts()).toEqual([open, byCode])
    expect(await codeOn(page).innerText()).toBe(
      expected('wordpress', code, { ...suggested, theme: 'dark' }, false),
    )
  },
)

test('what is no colour is said to be none, once its writer rests', async () => {
  const said = kitWords('fr').embed
  const { page } = await configurator('fr', '')
  const group = tool(page).getByRole('group', { name: said.accent })

  await group.locator('[type=text]').fill('#12')
  await group.getByText(said.accentBad).waitFor()
  await group.locator('[type=text]').fill('#123456')

  await group.getByText(said.accentBad).waitFor({ state: 'detached' })
})

test('a choice is kept in the address, and restored for whoever is sent it', async () => {
  const said = kitWords('fr').embed
  const { page, context } = await configurator('fr', '')

  await tool(page).getByRole('combobox', { name: said.language }).selectOption('zh')
  await tick(tool(page).getByRole('radio', { name: said.dark }))
  await tool(page)
    .getByRole('combobox', { name: kitWords('fr').pictures.quote })
    .selectOption('compact')
  await tool(page).getByRole('textbox', { name: said.partner }).fill('Ligue & <b>Fils')
  await tool(page).getByRole('checkbox', { name: said.switcher }).uncheck()
  const shown = await codeOn(page).innerText()
  await tool(page).getByRole('button', { name: said.choice }).click()
  await page.getByRole('status').getByText(said.choiceCopied).waitFor()
  const sent = await clipboard(page)
  await page.waitForURL(/quote=compact.*switcher=0.*partner=.*#embed$/)

  expect(sent).toBe(`${address('fr', 'kit/')}${new URL(page.url()).search}#embed`)
  const colleague = await context.newPage()
  await colleague.goto(page.url())
  await tool(colleague).getByRole('radio', { name: said.dark, checked: true }).waitFor()
  expect(await codeOn(colleague).innerText()).toBe(shown)
  expect(await tool(colleague).getByRole('textbox', { name: said.partner }).inputValue()).toBe(
    'Ligue & <b>Fils',
  )
  expect(await colleague.locator('#embed b').count()).toBe(0)
  await colleague.waitForLoadState('networkidle')
  // The maker of pictures, which takes a quote from the address too, is left to who asks for it.
  expect(await colleague.locator('#pictures canvas').count()).toBe(0)
  await colleague.goto(page.url().replace('#embed', '#texts'))
  await colleague.reload({ waitUntil: 'networkidle' })
  expect(await colleague.locator('#pictures canvas').count()).toBe(0)
})

test('a choice goes along to the kit in another language, and its menu closes by Escape', async () => {
  const { page } = await configurator('fr', '?lang=fr&theme=dark&partner=Ligue')
  const menu = page.locator('nav details')

  await menu.locator('summary').press('Enter')
  await page.keyboard.press('Escape')
  const open = await menu.getAttribute('open')
  await page.locator('footer a[lang=ar]').click()
  await page.locator('html[lang=ar]').waitFor()

  expect(open).toBeNull()
  const { dark, partner } = kitWords('ar').embed
  await tool(page).getByRole('radio', { name: dark, checked: true }).waitFor()
  expect(await tool(page).getByRole('textbox', { name: partner }).inputValue()).toBe('Ligue')
  expect(await codeOn(page).innerText()).toContain('/embed/v1/ar/')
})

const hostile = [
  '?lang=%20en&way=__proto__&theme=constructor&parts=%3Cimg%3E&quote=nothing&accent=12345',
  '?lang=EN_us&theme=DARK&switcher=1&action=javascript:alert(1)&host=yes',
  `?lang=${'x'.repeat(6000)}&action=https://name@example.com/`,
  '?theme=&parts=&quote=&accent=&partner=&action=&lang=&way=',
  '?%E0%A4%A=%FF&theme=%00',
]

test.each(hostile.map((query) => ({ query, name: query.slice(0, 60) })))(
  'the hostile address $name changes nothing',
  async ({ query }) => {
    const { page, seen } = await configurator('fr', query)
    await frameOf(page)

    expect(await codeOn(page).innerText()).toBe(expected('loader', 'fr', suggested, false))
    expect(page.frames().map((frame) => new URL(frame.url()).pathname)).toEqual([
      '/fr/kit/',
      '/embed/v1/fr/',
    ])
    expect(seen.errors).toEqual([])
  },
)

describe('the preview', () => {
  test('is told of theme, colour and language, and does not load anew for the first two', async () => {
    const said = kitWords('fr').embed
    const { page } = await configurator('fr', '', { colorScheme: 'light' })
    const frame = await frameOf(page)
    const history = await page.evaluate(() => window.history.length)
    await frame.evaluate(() => Object.assign(window, { same: true }))

    await tick(tool(page).getByRole('radio', { name: said.dark }))
    await frame.locator('html[data-theme=dark]').waitFor()
    const field = tool(page).getByRole('group', { name: said.accent }).locator('[type=text]')
    await field.fill('#ffd400')
    await expectColour(frame, 'rgb(255, 212, 0)')
    const edge = () => field.evaluate((input) => getComputedStyle(input).borderTopColor)
    const right = await edge()
    await field.fill('#ffd4')
    expect(await edge()).not.toBe(right)
    await field.fill('#ffd400')
    await tool(page).getByRole('checkbox', { name: said.accentOwn }).uncheck()
    await frame.locator('html:not([style*=ffd400])').waitFor()
    expect(await frame.evaluate(() => Reflect.get(window, 'same'))).toBe(true)

    await tool(page).getByRole('combobox', { name: said.language }).selectOption('ar')
    await frame.locator('html[lang=ar][data-theme=dark]').waitFor()

    expect(await page.evaluate(() => window.history.length)).toBe(history)
  })

  test('follows the partner also when its reader has chosen another language in it', async () => {
    const said = kitWords('fr').embed
    const { page } = await configurator('fr', '')
    const frame = page.frameLocator('#embed iframe')
    await frame.locator('nav summary').click()
    await frame.locator('nav a[lang=es]').click()
    await frame.locator('html[lang=es]').waitFor()

    await tool(page).getByRole('combobox', { name: said.language }).selectOption('ar')

    await frame.locator('html[lang=ar]').waitFor()
  })

  test('shows what only the address can say, and adds no step for Back', async () => {
    const said = kitWords('fr').embed
    const { page } = await configurator('fr', '')
    const frame = page.frameLocator('#embed iframe')
    await frame.locator('#message').waitFor()
    const history = await page.evaluate(() => window.history.length)

    await tick(tool(page).getByRole('checkbox', { name: words('fr').page.technology.heading }))
    await frame.locator('#technology').waitFor()
    await tool(page).getByRole('textbox', { name: said.partner }).fill('Ligue & <b>Fils')
    await frame.getByText('Ligue & <b>Fils').waitFor()

    expect(await page.evaluate(() => window.history.length)).toBe(history)
  })

  test.each(Object.values(viewports))(
    'shows three widths whole at $width px, each with its height',
    async (viewport) => {
      const said = kitWords('ar').embed
      const { page } = await configurator('ar', '', { viewport })
      const frame = await frameOf(page)
      const stage = page.locator('#embed iframe').locator('..')

      const heights: string[] = []
      for (const [name, width] of [
        [said.phone, 360],
        [said.column, 640],
        [said.full, 960],
      ] as const) {
        await tick(tool(page).getByRole('radio', { name }))
        await frame.waitForFunction((wanted) => innerWidth === wanted, width)
        const height = await frame.evaluate(() => document.getElementById('page')?.offsetHeight)
        await page.getByText(said.height.replace('{{count}}', String(height))).waitFor()
        heights.push(String(height))

        const { scrollWidth, clientWidth } = await stage.evaluate((element) => ({
          scrollWidth: element.scrollWidth,
          clientWidth: element.clientWidth,
        }))
        expect(scrollWidth).toBe(clientWidth)
      }

      expect(new Set(heights).size).toBe(3)
    },
  )
})

test('a keyboard is enough, from the language to the copied code', async () => {
  const said = kitWords('fr').embed
  const { page } = await configurator('fr', '')
  const until = async (reached: () => Promise<boolean>) => {
    // Past the links of the frame that is shown.
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab')
      if (await reached()) return
    }
    throw new Error('the keyboard does not come there')
  }
  const at = (selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

  await page.locator('#embed select').first().focus()
  await page.keyboard.type('En')
  await until(at('[name=theme]'))
  await page.keyboard.press('ArrowRight')
  await until(at('[type=url]'))
  await page.keyboard.type('https://example.com/act')
  await until(at('[name=way]'))
  await page.keyboard.press('ArrowDown')
  await until(at('#embed pre ~ button'))
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText(said.copied).waitFor()

  const copied = await clipboard(page)
  expect(copied).toBe(
    expected(
      'fixed',
      'en',
      { ...suggested, theme: 'dark', action: 'https://example.com/act' },
      false,
    ),
  )
})

test('the facts are true: bytes and requests of a first view, nothing from anybody else', async () => {
  const { facts } = kitWords('fr').embed
  const { page } = await configurator('fr', '')
  const told = (name: string) =>
    page.locator('#embed dt').filter({ hasText: name }).locator('+ dd').innerText()
  const [bytes, requests] = [await told(facts.bytes), await told(facts.requests)]
  const first = await visit('/embed/v1/fr/?theme=light')

  const [document, loader] = ['fr/index.html', 'loader.js'].map((name) =>
    readFileSync(join(inject('site').folder, 'embed/v1', name)),
  ) as [Buffer, Buffer]
  // The code that is shown first brings the loader with the frame.
  const files = [document, loader, ...scriptsOf('embed/v1/fr/index.html').map(({ text }) => text)]
  const sum = files.reduce((total, file) => total + brotliCompressSync(file).length, 0)

  expect(requests).toBe(String(first.seen.requests.length + 1))
  expect(bytes).toBe(new Intl.NumberFormat(intlLocale('fr')).format(sum))
  expect(first.seen.requests.filter((request) => !request.startsWith('/'))).toEqual([])
})

function configurator(lang: Lang, query: string, options: Parameters<typeof visit>[1] = {}) {
  return visit(`/${lang}/kit/${query}#embed`, options)
}

/** The kit has other tools, which use some of the same words. */
function tool(page: Page) {
  return page.locator('#embed')
}

/** Presses a box as a reader does, who does not know whether the kit is awake: a press from before is repeated then. */
async function tick(box: Locator) {
  if (!(await box.isChecked())) await box.click()
  await expect.poll(() => box.isChecked()).toBe(true)
}

/** The code that is shown now. */
function codeOn(page: Page) {
  return tool(page).locator('pre').filter({ visible: true })
}

/** What is on the clipboard, as a person gets it out: no site may read it, ours neither. */
async function clipboard(page: Page) {
  const field = await page.evaluateHandle(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
    return field
  })
  await page.keyboard.press('ControlOrMeta+V')
  return field.evaluate((filled) => {
    filled.remove()
    return filled.value
  })
}

/** The document in the preview, once it stands. */
async function frameOf(page: Page) {
  await page.locator('#embed iframe').scrollIntoViewIfNeeded()
  await page.frameLocator('#embed iframe').locator('#page').waitFor()
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  return frame
}

function expected(
  way: (typeof ways)[number],
  lang: Lang,
  choice: ReturnType<typeof readChoice>,
  followHost: boolean,
) {
  const own = writeChoice(choice) !== writeChoice(suggested)
  if (way === 'wordpress' && !own) return address(lang)
  const kind = way === 'wordpress' ? 'loader' : way
  return snippet({ kind, lang, choice, followHost, words: written(lang).document.embed })
}

/** The title of the frame that a strict parser finds in a code. */
function parsed(other: Page, code: string) {
  return other.evaluate((xml) => {
    const document = new DOMParser().parseFromString(`<div>${xml}</div>`, 'application/xml')
    if (document.querySelector('parsererror')) throw new Error('not well-formed')
    return document.querySelector('iframe')?.getAttribute('title') ?? null
  }, code)
}

function expectColour(frame: Frame, colour: string) {
  return frame.waitForFunction(
    (wanted) =>
      getComputedStyle(document.querySelector('#message a') ?? document.body).color === wanted,
    colour,
  )
}
