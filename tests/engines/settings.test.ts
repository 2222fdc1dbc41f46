import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { chromium } from './chromium.ts'
import { seen, seenContrast } from './contrast.ts'
import { firefox } from './firefox.ts'
import { type Internet, internet } from './internet.ts'
import { pressOn, type Reader } from './reader.ts'
import { home, looks, right } from './session.ts'
import { inView } from './sight.ts'

/** What readers and telephones do to every page, by settings of the browser itself. */
const { firefox: program, chromium: today } = inject('engines')
const dark = '--blink-settings=forceDarkModeEnabled=true'
let net: Internet
let reader: Reader

beforeAll(async () => {
  net = await internet(inject('builtSite'))
})

afterAll(() => net.close())

describe.each([
  { what: 'darkens every page', settings: [dark] },
  { what: 'darkens every page, and tells it', settings: [dark, '--force-dark-mode'] },
])('a Chromium that $what', ({ settings }) => {
  open(() => chromium(today, { ...to(), settings }))

  test('darkens a page that says nothing of colours', async () => {
    net.pages.set('https://plain.example/', '<!doctype html><p>Black on white')

    await reader.open('https://plain.example/')

    expect((await seen(reader, 'html')).paper).toMatch(/^[0-3]/)
  })

  test.each(['/fr/', '/ar/kit/', '/embed/v1/fr/?theme=light&parts=quotes,help', '/'])(
    'leaves the words of %s to be read',
    async (path) => {
      await reader.open(home + path)

      for (const selector of [
        'h1',
        'main h2, main nav a',
        '#quotes blockquote',
        '#help p',
        '#exit',
      ]) {
        if (!(await reader.run(exists, selector))) continue
        expect(await seenContrast(reader, selector), selector).toBeGreaterThan(4.5)
      }
    },
  )
})

describe.each([
  {
    what: 'Chromium with no letter below 24 px',
    widths: [320, 390, 1280],
    start: () => chromium(today, { ...to(), settings: ['--blink-settings=minimumFontSize=24'] }),
  },
  {
    what: 'Chromium with letters twice as large',
    widths: [390, 1280],
    start: () => chromium(today, { ...to(), settings: ['--blink-settings=defaultFontSize=32'] }),
  },
  ...(program
    ? [
        {
          what: 'Firefox with no letter below 24 px',
          widths: [320, 390, 1280],
          start: () =>
            firefox(program, {
              ...to(),
              settings: { 'font.minimum-size.x-western': 24 },
            }),
        },
        {
          what: 'Firefox that zooms text alone to the double',
          widths: [390, 1280],
          start: () =>
            firefox(program, {
              ...to(),
              settings: { 'ui.textScaleFactor': 200, 'browser.display.os-zoom-behavior': 2 },
            }),
        },
      ]
    : []),
])('in $what', ({ start, widths }) => {
  open(start)

  // In the reader's own language, as the page is mostly read: no other is offered beside the menu.
  test.each(widths)('nothing of the page is covered or out of reach at %d px', async (width) => {
    await reader.resize(width, 800)
    await reader.open(`${home}/en/`)

    expect(await reader.run(smallest)).toBeGreaterThan(23)
    expect(await looks(reader)).toEqual(right)
    expect(await reader.run(inView, '#exit')).toBe('')
    await pressOn(reader, 'nav summary')
    // The list goes along with the reader until it is closed.
    await reader.press('Escape')
    await pressOn(reader, '#help summary')
  })
})

function to() {
  return { proxy: net.proxy }
}

function open(start: () => Promise<Reader>) {
  beforeAll(async () => {
    reader = await start()
  })

  afterAll(() => reader.close())
}

// What follows runs in the page.

function exists(selector: string) {
  return [...document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0)
}

/** The height of the smallest line of the message, as it is drawn. */
function smallest() {
  const range = document.createRange()
  const heights = [...document.querySelectorAll('#exit span, #help p')].flatMap((line) => {
    range.selectNodeContents(line)
    return [...range.getClientRects()].map(({ height }) => height).filter((height) => height > 2)
  })
  return Math.min(...heights)
}
