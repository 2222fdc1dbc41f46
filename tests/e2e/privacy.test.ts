import type { BrowserContext, ElementHandle, Page } from 'playwright-core'
import { expect, inject, test, vi } from 'vitest'
import { addresses } from '../../src/content/addresses.ts'
import { direction, language, languages } from '../../src/site/languages.ts'
import { file, type Route, type View } from '../../src/site/routes.ts'
import { promised, recorded } from '../promises.ts'
import { type Voice, withVoices } from './speech.ts'
import { visit } from './visit.ts'

/** `EVERY=1` tours every address; else one of each kind, in a language of each direction, will do. */
const every = process.env.EVERY === '1'

// Of the kit every picture is drawn, and of help every country opened.
vi.setConfig({ testTimeout: 600_000 })

const kind = ({ view, lang }: Route) => (lang ? `${view} ${direction(language(lang))}` : view)
const toured = every
  ? addresses
  : [...new Map(addresses.map((route) => [kind(route), route])).values()]

/** What a browser can keep of a visit, beside its own history and cache of files. */
interface Kept {
  origins: string[]
  cookies: string[]
  'local storage': string[]
  'session storage': string[]
  databases: string[]
  caches: string[]
  'service workers': string[]
}

const nothing: Kept = {
  origins: [],
  cookies: [],
  'local storage': [],
  'session storage': [],
  databases: [],
  caches: [],
  'service workers': [],
}

const views = [...new Set(addresses.map(({ view }) => view))]

const found = new Map<View, Kept>(views.map((view) => [view, { ...nothing }]))
const heard: (Voice | null)[] = []

test.each(
  toured.map((route) => ({ path: file(route).replace(/(^|\/)index\.html$/, '$1'), ...route })),
)(
  'a tour of every control of /$path asks nobody else and leaves nothing',
  async ({ path, view }) => {
    const { used, left, voices } = await tour(path)
    heard.push(...voices)
    const kept = found.get(view) ?? nothing
    for (const [name, values] of Object.entries(left) as [keyof Kept, string[]][]) {
      kept[name] = [...new Set([...kept[name], ...values])]
    }

    // On `/` the tour chooses a language.
    const stored = view === 'chooser' ? ['language'] : []
    expect(left).toEqual({ ...nothing, 'local storage': stored })
    expect(used).toBeGreaterThanOrEqual(leastControls[view] ?? 0)
  },
)

test('the tours say what the promises and the page on privacy say', () => {
  // A voice that is not the device’s own is a third party that is sent the text.
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.filter((voice) => !voice?.localService)).toEqual([])
  promised(
    'Nothing is sent, nothing is stored',
    `${views.length} kinds of address: 0 other origins asked, 0 cookies, 1 word stored, on / by choice`,
  )
  recorded('docs/privacy.md', record(views.map((view) => [view, found.get(view) ?? nothing])))
})

test('a language chosen on / is remembered, on that act and nothing else', async () => {
  const { page, context } = await visit('/')
  const before = await left(context, page)

  await page.locator('nav a[hreflang=ar]').click()
  await page.locator('html[lang=ar]').waitFor()

  expect(before).toEqual(nothing)
  expect(await left(context, page)).toEqual({ ...nothing, 'local storage': ['language'] })
})

/** As Chrome lists them: a company’s first, the device’s own after them. */
const voicesOfChrome: Voice[] = [false, true].flatMap((localService) =>
  languages.map(({ code }) => ({ name: `${code} ${localService}`, lang: code, localService })),
)

/** Controls that a tour has to find, lest it find nothing because it did nothing. */
const leastControls: Partial<Record<View, number>> = { page: 20 }

/** Uses everything on a page that can be used without leaving it. */
async function tour(path: string) {
  const origins = new Set<string>()
  const { page, context } = await visit(path, {
    permissions: ['clipboard-write', 'clipboard-read'],
    before: async (page) => {
      await withVoices(page, voicesOfChrome)
      const note = (address: string) => {
        const { origin, protocol } = new URL(address)
        if (!/^(blob|data):$/.test(protocol)) origins.add(origin)
      }
      page.context().on('request', (request) => note(request.url()))
      page.on('websocket', (socket) => note(socket.url()))
      page.on('dialog', (dialog) => dialog.accept())
    },
  })
  await page.mouse.move(9, 9)
  let used = 0
  // What one control brings may hold others; a logo taken away brings back the field for one.
  const known = new Set<string>()
  for (let fresh = await unused(page, known); fresh.length > 0; fresh = await unused(page, known)) {
    for (const { control } of fresh) used += await use(control)
    for (const { markup } of fresh) known.add(markup)
  }
  const voices = await page.evaluate(() => window.engine?.asked.map(({ voice }) => voice) ?? [])
  // A file to keep leads to the public site, which is not here.
  const link = page.locator('a[lang][href^="/"]:not([aria-current])').first()
  if (await link.count()) {
    const before = page.url()
    await link.evaluate((link: HTMLElement) => link.click())
    await page.waitForURL(({ href }) => href !== before)
    await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => {})
  }
  const kept = await left(context, page)
  origins.delete(new URL(inject('site').served).origin)
  return { used, voices, left: { ...kept, origins: [...origins] } }
}

type Control = ElementHandle<HTMLElement | SVGElement>

const controls = 'summary, button, input, select, textarea, main a[href^="#"]'

/** @param known what was used before those that are here now, without its id */
async function unused(page: Page, known: ReadonlySet<string>) {
  // Now and then Playwright does not hear that a request has ended, where the frame that asked has been replaced.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => {})
  const fresh: { control: Control; markup: string }[] = []
  for (const handle of await page.locator(controls).filter({ visible: true }).elementHandles()) {
    const control = handle as Control
    const markup = await control.evaluate((element) => {
      const seen = 'used' in element
      Object.assign(element, { used: true })
      return seen ? '' : element.outerHTML.replace(/"_r_\w+_/g, '"').replace(/ _r_\w+_/g, ' ')
    })
    if (markup && !known.has(markup)) fresh.push({ control, markup })
  }
  return fresh
}

/** @returns 1, or 0 when the control has gone in the meantime. */
async function use(control: Control) {
  const kind = await control.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.localName,
  )
  try {
    if (kind === 'file') {
      await control.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo })
    } else if (kind === 'select') await control.selectOption({ index: 1 })
    else if (/^(text|url|search|textarea|email)$/.test(kind)) await control.fill('Amal')
    else if (kind === 'color') await control.fill('#123456')
    else if (/^(radio|checkbox)$/.test(kind)) await control.press('Space', { timeout: 2000 })
    else await control.press('Enter', { timeout: 2000 })
    return 1
  } catch {
    return 0
  }
}

/** The smallest PNG. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function left(context: BrowserContext, page: Page): Promise<Kept> {
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }))
  return {
    origins: [],
    cookies: (await context.cookies()).map(({ name }) => name),
    'local storage': kept.local,
    'session storage': kept.session,
    databases: kept.databases,
    caches: kept.caches,
    'service workers': kept.workers,
  }
}

/** A table for docs/privacy.md. */
function record(found: [View, Kept][]) {
  const names = Object.keys(nothing) as (keyof Kept)[]
  const head = ['address', 'other origins asked', ...names.slice(1)]
  const rows = found.map(([view, kept]) => [
    `\`${sample(view)}\``,
    ...names.map((name) => kept[name].join(', ') || 'none'),
  ])
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function sample(view: View) {
  const route = addresses.find((address) => address.view === view)
  if (!route) return ''
  const path = `/${file(route).replace(/(^|\/)index\.html$/, '$1')}`
  return route.lang ? path.replace(`/${route.lang}/`, '/{lang}/') : path
}
