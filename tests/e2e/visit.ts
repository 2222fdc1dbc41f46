import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import type { Lang } from '../../src/site/languages.ts'
import { quiet, shell } from './chromium.ts'
import { words } from './writtenWords.ts'

/** Milliseconds after which something is taken not to come; a test that passes never waits that long. */
export const patience = 30_000

/** The day from which the tests count, in milliseconds. */
const builtOn = Number(process.env.SOURCE_DATE_EPOCH) * 1000

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(program())
})

afterAll(() => browser.close())

function program() {
  const executablePath = inject('chromium')
  return { args: quiet, ...(executablePath && { executablePath }) }
}

/** A browser of one's own that asks for these languages. */
async function speaking(languages: string, options: BrowserContextOptions) {
  const profile = await mkdtemp(join(tmpdir(), 'july30-profile-'))
  // One with windows reads its profile, and makes something else of the flag; the other knows the flag alone.
  await mkdir(join(profile, 'Default'))
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ intl: { accept_languages: languages, selected_languages: languages } }),
  )
  const flag = (inject('chromium') ?? shell).endsWith(shell) ? [`--accept-lang=${languages}`] : []
  const context = await chromium.launchPersistentContext(profile, {
    ...program(),
    ...options,
    args: [...quiet, ...flag],
  })
  // Its last processes write for a moment more.
  onTestFinished(() => rm(profile, { recursive: true, maxRetries: 20 }))
  return context
}

interface VisitOptions extends BrowserContextOptions {
  /** What happens to the page before it is asked for: broken requests, missing functions. */
  before?: (page: Page) => Promise<unknown>
  /** `commit` for a page whose scripts never answer. */
  waitUntil?: 'commit' | 'load'
  /** Where the site is served, when not at the root of its host. */
  served?: string
  /** The languages of a browser of one's own, which `locale` tells to scripts alone: `fr,en`. */
  languages?: string
}

/** Opens a page as a new reader, and writes down what the browser says and asks for. */
export async function visit(
  path: string,
  {
    before,
    waitUntil = 'load',
    served = inject('site').served,
    languages,
    ...options
  }: VisitOptions = {},
) {
  const settings = { permissions: ['clipboard-write'], ...options }
  const context = await (languages ? speaking(languages, settings) : browser.newContext(settings))
  onTestFinished(() => context.close())
  context.setDefaultTimeout(patience)
  // A machine whose clock is far from the day of the build would hide what has expired.
  if (Math.abs(Date.now() - builtOn) > 30 * 86_400_000) await context.clock.setSystemTime(builtOn)
  const page = await context.newPage()
  const seen = {
    console: [] as string[],
    errors: [] as string[],
    /** Addresses, from the root of the site. */
    requests: [] as string[],
    documents: [] as string[],
  }
  page.on('console', (message) => seen.console.push(message.text()))
  page.on('pageerror', (error) => seen.errors.push(error.message))
  page.on('request', (request) => {
    const address = request.url().replace(served, '/')
    // Browsers ask for the icon when they like: Chromium 156 also after a switch.
    if (address !== '/favicon.svg') seen.requests.push(address)
    if (request.isNavigationRequest()) seen.documents.push(address)
  })
  await before?.(page)
  const response = await page.goto(served + path.replace(/^\//, ''), { waitUntil })
  return { page, context, seen, response }
}

/** A reader of a phone, and one of a wide window. */
export const viewports = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const

/** Waits until the browser has nothing more to do; in a page at rest it may never say so by itself. */
export function idle(page: Page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        requestIdleCallback(() => done(null), { timeout: 300 })
      }),
  )
}

/** Lets the time pass in which what must not happen would happen: milliseconds. */
export function stillAfter(ms: number) {
  return new Promise((done) => setTimeout(done, ms))
}

/** Reaches for a button, so that React comes, and waits until the button has done its work. */
export async function wake(page: Page, lang: Lang) {
  await copyLink(page, lang).press('Enter')
  await page.locator('#status:not(:empty)').waitFor()
}

export function copyLink(page: Page, lang: Lang) {
  return page.getByRole('button', { name: words(lang).page.share.copy })
}

/** Presses a language at the foot from where the reader is: a real click would scroll there first. */
export async function choose(page: Page, lang: Lang) {
  await page.locator(`footer a[lang=${lang}]`).evaluate((link: HTMLElement) => link.click())
}

/** Waits until the page speaks a language: the attribute, the words, and the scripts of a document that is new. */
export async function speaks(page: Page, lang: Lang) {
  await page.locator(`html[lang=${lang}]`).waitFor()
  await page.getByRole('heading', { name: words(lang).page.top.title, level: 1 }).waitFor()
  // Where React was late, this is another document, with its heading long before its scripts.
  await page.waitForLoadState('domcontentloaded')
}

export function messageText(page: Page) {
  return page.locator('#message').evaluate((message) => message.textContent)
}
