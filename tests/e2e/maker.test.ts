import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chunk, png } from '../../src/build/pictures/png.ts'
import { quotes } from '../../src/content/quotes.ts'
import type { Lang } from '../../src/site/languages.ts'
import { letters } from '../text.ts'
import { scripts } from './assets.ts'
import { faults } from './sight.ts'
import { viewports, visit } from './visit.ts'
import { kitWords, words } from './writtenWords.ts'

const kit = (lang: Lang) => kitWords(lang).pictures

async function open(lang: Lang, options: Parameters<typeof visit>[1] = {}, query = '') {
  const visited = await visit(`/${lang}/kit/${query}`, options)
  const { page } = visited
  if (!query) await page.getByRole('button', { name: kit(lang).open }).click()
  const picture = page.locator('#pictures canvas')
  await picture.waitFor()
  await drawn(page, 1080, 1080)
  return { ...visited, picture }
}

/** Other tools of the kit ask for a language and a name too. */
function maker(page: Page) {
  return page.locator('#pictures')
}

/** Waits until a picture of a size stands there, with more than its ground. */
async function drawn(page: Page, width: number, height: number) {
  await page.waitForFunction(
    ([width, height]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('#pictures canvas')
      if (canvas?.width !== width || canvas.height !== height) return false
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
      return new Set(new Uint32Array((pixels as Uint8ClampedArray).buffer)).size > 20
    },
    [width, height] as const,
    { polling: 100 },
  )
}

test('nothing of the maker is fetched before somebody opens it', async () => {
  const script = scripts().find(({ text }) => text.includes('unicodeRange'))
  const { page, seen } = await visit('/fr/kit/')
  await page.waitForLoadState('networkidle')
  const before = [...seen.requests]

  await page.getByRole('button', { name: kit('fr').open }).click()
  await drawn(page, 1080, 1080)

  const fetched = (requests: string[]) =>
    requests.filter((request) => request === script?.address || /noto-.*woff2$/.test(request))
  expect(fetched(before)).toEqual([])
  expect(fetched(seen.requests)).toContain(script?.address)
  expect(seen.requests.filter((request) => !/^(\/|blob:)/.test(request))).toEqual([])
  expect(complaints(seen)).toEqual([])
})

test('a picture is announced once it was chosen, and pictures of two grounds have two names', async () => {
  const { page } = await open('fr')
  const said = kit('fr')
  const announced = page.locator('#status')

  const first = await announced.innerText()
  await maker(page).getByRole('radio', { name: said.blue }).press('Space')
  await announced.getByText(said.drawn.split(' ')[0] ?? '').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: said.download }).click(),
  ])

  expect(first).toBe('')
  expect(file.suggestedFilename()).toBe('july30-fr-crime-square-blue.png')
})

test('without scripts the ready pictures are there', async () => {
  const { page } = await visit('/ar/kit/', { javaScriptEnabled: false })

  const pictures = page.locator('#pictures').getByRole('img')

  expect(await pictures.count()).toBe(quotes.length)
  expect(await pictures.first().getAttribute('alt')).toContain(
    words('ar').message.quotes.crime.slice(0, 20),
  )
})

test.each([
  ['fr', 'zh', 'wide', 1200, 630],
  ['ar', 'ar', 'tall', 1080, 1920],
  ['zh', 'my', 'square', 1080, 1080],
  ['hi', 'ur', 'portrait', 1080, 1350],
] as const)(
  'on the page in %s, a picture in %s is made %s and taken home',
  async (page_, lang, format, width, height) => {
    const { page, picture, seen } = await open(page_)
    const said = kit(page_)

    await maker(page)
      .getByRole('combobox', { name: words(page_).page.language.label })
      .selectOption(lang)
    await maker(page).getByRole('radio', { name: said[format] }).press('Space')
    await maker(page)
      .getByRole('textbox', { name: kitWords(page_).embed.partner })
      .fill('Solidarité')
    await drawn(page, width, height)
    await page.waitForFunction((lang) => document.querySelector('canvas')?.lang === lang, lang)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: said.download }).click(),
    ])

    const file = await loadImage(readFileSync(await download.path()))
    expect([file.width, file.height]).toEqual([width, height])
    expect(download.suggestedFilename()).toBe(`july30-${lang}-crime-${format}-dark.png`)
    expect(letters(await picture.getAttribute('aria-label'))).toContain(
      letters(words(lang).message.quotes.crime),
    )
    expect(complaints(seen)).toEqual([])
  },
)

test('who comes from a quote finds it chosen, with a caption and a description to copy', async () => {
  const { page } = await open(
    'ar',
    {
      before: (page) =>
        page.addInitScript(() => {
          const copied: string[] = []
          Object.assign(window, { copied })
          navigator.clipboard.writeText = async (text) => void copied.push(text)
        }),
    },
    '?quote=end#pictures',
  )
  const said = kit('ar')

  await page.getByRole('button', { name: said.captionCopy }).click()
  await page.getByText(said.captionCopied).waitFor()
  await page.getByRole('button', { name: said.altCopy }).click()
  await page.getByText(said.altCopied).waitFor()
  const [caption, alt] = await page.evaluate(() => Reflect.get(window, 'copied'))

  expect(letters(caption)).toContain(letters(words('ar').message.quotes.end))
  expect(caption).toContain(words('ar').page.letter.provenance.translation)
  expect(caption).toContain('/ar/q/end/')
  expect(letters(alt)).toContain(letters(words('ar').message.quotes.end))
})

describe('a partner’s logo', () => {
  test.each([
    ['an SVG', 'logo.svg', drawing('<path fill="red" d="M0 0h9v9H0z"/>')],
    ['a PNG', 'logo.png', square('image/png')],
    ['a WebP', 'logo.webp', square('image/webp')],
    ['a JPEG by another name', 'logo.png', square('image/jpeg')],
    ['an SVG of Illustrator', 'logo.svg', illustrated],
    ['an SVG of Illustrator in UTF-16', 'logo.svg', Buffer.from(`\ufeff${illustrated}`, 'utf16le')],
    ['an SVG whose letters are drawn by <use>', 'logo.svg', lettered],
    ['an SVG that would act or ask elsewhere, as a picture only', 'logo.svg', acting],
  ])('%s is drawn, and removed again', async (_, name, buffer) => {
    const { page, seen } = await open('fr')
    const plain = await pixels(page)

    await choose(page, name, buffer)
    const remove = maker(page).getByRole('button', { name: kit('fr').logoRemove })
    await remove.waitFor()
    await expect.poll(() => pixels(page)).not.toBe(plain)
    const field = page.locator('#pictures input[type=file]')
    expect(await field.inputValue()).toContain(name)
    await remove.click()
    await expect.poll(() => pixels(page)).toBe(plain)
    expect(await field.inputValue()).toBe('')

    expect(complaints(seen)).toEqual([])
    expect(seen.requests.filter((request) => /example\.com/.test(request))).toEqual([])
  })

  test('what is no harmless picture is refused by what it is, and nothing is lost', async () => {
    const { page, seen } = await open('en')
    const { logoRemove, logoKept, ...said } = kit('en')
    const kept = logoKept.replace('{{fault}} ', '')
    const name = kitWords('en').embed.partner
    await maker(page).getByRole('textbox', { name }).fill('Solidarity')
    await choose(page, 'ours.png', square('image/png'))
    await maker(page).getByRole('button', { name: logoRemove }).waitFor()
    await page.getByRole('button', { name: said.download, disabled: false }).waitFor()
    const drawn = await pixels(page)

    for (const [what, fault, file, buffer] of hostile) {
      await choose(page, file, buffer)
      const message = said[`logo${fault}`].split(/[:{]/)[0] ?? ''
      await page.getByText(message).waitFor()

      expect(await page.getByText(message).count(), what).toBe(1)
      expect(await maker(page).getByRole('textbox', { name }).inputValue(), what).toBe('Solidarity')
      expect(await maker(page).getByRole('button', { name: logoRemove }).count(), what).toBe(1)
      // The logo before it is still drawn, is said to be, and is the one that the field names.
      const field = maker(page).locator('input[type=file]')
      expect(await field.inputValue(), what).toContain('ours.png')
      expect(await maker(page).getByText(kept).count(), what).toBe(1)
      expect(await pixels(page), what).toBe(drawn)
      // A good file in between takes the message away.
      await choose(page, 'ours.png', square('image/png'))
      await page.getByText(message).waitFor({ state: 'detached' })
    }

    expect(complaints(seen)).toEqual([])
    expect(seen.requests.filter((request) => /example\.com/.test(request))).toEqual([])
  })
})

test('a logo is one in both tools, wherever it is chosen, refused or removed', async () => {
  const { page } = await open('fr')
  const said = kit('fr')
  const tools = ['#pictures', '#poster'].map((tool) => page.locator(tool))
  const named = () =>
    Promise.all(
      tools.map(async (tool) => {
        const name = await tool.locator('input[type=file]').inputValue()
        return name.replace(/.*[\\/]/, '')
      }),
    )
  const png = { name: 'ours.png', mimeType: 'image/png', buffer: square('image/png') }
  const poster = page.locator('#poster')

  await poster.locator('input[type=file]').setInputFiles(png)
  await poster.getByRole('button', { name: said.logoRemove }).waitFor()
  expect(await named()).toEqual(['ours.png', 'ours.png'])

  await choose(page, 'none.png', Buffer.from('Not a picture at all.'))
  await maker(page).getByText(said.logoType.slice(0, 20)).waitFor()
  expect(await named()).toEqual(['ours.png', 'ours.png'])

  await poster.getByRole('button', { name: said.logoRemove }).click()
  expect(await poster.locator('input[type=file]:focus').count()).toBe(1)
  await maker(page).getByRole('button', { name: said.logoRemove }).waitFor({ state: 'detached' })
  expect(await named()).toEqual(['', ''])
  expect(await maker(page).getByText(said.logoType.slice(0, 20)).count()).toBe(0)
})

test('what was said of a file is not said again when the logo after it goes', async () => {
  const { page } = await open('fr')
  const said = kit('fr')
  const refusal = maker(page).getByText(said.logoType.slice(0, 20))
  const poster = page.locator('#poster')
  await choose(page, 'none.png', Buffer.from('Not a picture at all.'))
  await refusal.waitFor()
  await choose(page, 'ours.png', square('image/png'))
  await refusal.waitFor({ state: 'detached' })

  await poster.getByRole('button', { name: said.logoRemove }).click()
  await maker(page).getByRole('button', { name: said.logoRemove }).waitFor({ state: 'detached' })

  expect(await refusal.count()).toBe(0)
  expect(await maker(page).locator('input[aria-invalid]').count()).toBe(0)
})

test('who calls off the choice of another logo keeps the one that is there', async () => {
  const { page } = await open('fr')
  const field = page.locator('#pictures input[type=file]')
  await choose(page, 'ours.png', square('image/png'))
  await maker(page)
    .getByRole('button', { name: kit('fr').logoRemove })
    .waitFor()

  await field.evaluate((input: HTMLInputElement) => {
    input.addEventListener('click', (event) => event.preventDefault(), { once: true })
    input.click()
    input.dispatchEvent(new Event('cancel', { bubbles: true }))
  })

  expect(await field.inputValue()).toContain('ours.png')
})

test.each(['ar', 'my'] as const)(
  'what a press has done is said beside nothing that it was about, and goes as one reads on (%s)',
  async (lang) => {
    const { page } = await open(lang, { viewport: viewports.phone })
    const button = page.getByRole('button', { name: kit(lang).captionCopy })
    const status = page.locator('#status')

    for (const block of ['start', 'center', 'end'] as const) {
      // What was said of the press before would pass for this one's.
      await status.evaluate((one) => one.replaceChildren())
      await button.evaluate((one, block) => one.scrollIntoView({ block }), block)
      await button.click()
      await page.getByText(kit(lang).captionCopied).waitFor()

      const boxes = [button, button.locator('xpath=preceding-sibling::p'), status]
      const [pressed, copied, said] = await Promise.all(boxes.map((one) => one.boundingBox()))
      const apart = (one: typeof said) =>
        !one || !said || one.y + one.height <= said.y || said.y + said.height <= one.y
      expect(apart(pressed), block).toBe(true)
      if (block === 'end') expect(apart(copied)).toBe(true)
    }

    await page.mouse.wheel(0, 100)
    await expect.poll(() => status.textContent()).toBe('')
  },
)

test('until the picture that was chosen is there, none is handed out', async () => {
  let arrive = () => {}
  const fonts = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const { page } = await open('fr', {
    before: (page) =>
      page.route(/noto-serif-sc.*woff2$/, async (route) => {
        await fonts
        await route.continue()
      }),
  })
  const said = kit('fr')
  const download = page.getByRole('button', { name: said.download })

  await maker(page)
    .getByRole('combobox', { name: words('fr').page.language.label })
    .selectOption('zh')
  await page.getByText(said.drawing).waitFor()
  const early = await download.isEnabled()
  arrive()
  const [file] = await Promise.all([page.waitForEvent('download'), download.click()])

  expect(early).toBe(false)
  expect(file.suggestedFilename()).toBe('july30-zh-crime-square-dark.png')
  expect(await page.getByText(said.drawing).isVisible()).toBe(false)
})

test('a picture whose fonts do not come is not drawn in others: the reader is told, and it is when they do', async () => {
  const { page } = await visit('/fr/kit/', {
    before: (page) => page.route(/noto-.*woff2$/, (route) => route.abort()),
  })

  await page.getByRole('button', { name: kit('fr').open }).click()
  await page.getByText(kit('fr').failed).waitFor()

  await page.unrouteAll()
  await maker(page)
    .getByRole('radio', { name: kit('fr').blue })
    .check()
  await drawn(page, 1080, 1080)
  expect(await page.getByText(kit('fr').failed).isVisible()).toBe(false)
})

test('a language whose words do not come is said to have failed', async () => {
  const { page } = await open('fr')
  await page.route('**/assets/*', (route) => route.abort())

  await maker(page).getByRole('combobox').first().selectOption('ar')

  await page.getByText(kit('fr').failed).waitFor()
  expect(await page.getByText(kit('fr').drawing).isVisible()).toBe(false)
})

test('a device that shares files gets the picture with its caption', async () => {
  const { page } = await open('fr', {
    before: (page) =>
      page.addInitScript(() => {
        Object.assign(navigator, {
          canShare: () => true,
          share: async ({ files: [file], text }: { files: File[]; text: string }) => {
            Object.assign(window, { shared: [file?.type, file?.name, text] })
          },
        })
      }),
  })

  await page.getByRole('button', { name: kit('fr').share }).click()
  await page.waitForFunction(() => Reflect.has(window, 'shared'))

  const [type, name, text] = await page.evaluate(() => Reflect.get(window, 'shared'))
  expect([type, name]).toEqual(['image/png', 'july30-fr-crime-square-dark.png'])
  expect(text).toContain('/fr/q/crime/')
})

test.each([
  { lang: 'fr', colorScheme: 'light', viewport: viewports.phone },
  { lang: 'ar', colorScheme: 'dark', viewport: viewports.desk },
] as const)(
  'axe finds nothing in the open maker in $lang in $colorScheme colours',
  async (look) => {
    const { lang, ...options } = look
    const { page } = await open(lang, { ...options, reducedMotion: 'reduce' })

    expect(await faults(page, { within: '#pictures' })).toEqual([])
  },
)

test.each(Object.values(viewports))('the open maker fits into $width px', async (viewport) => {
  const { page } = await open('ar', { viewport })

  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)

  expect(scrollWidth).toBe(clientWidth)
})

const red = '<path fill="red" d="M0 0h9v9H0z"/>'

/** As Illustrator exports: names as entities, and its own data where a browser looks for HTML. */
const illustrated = Buffer.from(`<?xml version="1.0"?>
<!DOCTYPE svg [<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]>
<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><switch>
<foreignObject requiredExtensions="&ns_ai;" width="1" height="1"/>
<g><desc>Edition one = 2024</desc>${red}</g></switch></svg>`)

/** As PDF programs export: each letter once, and a <use> for every place where it stands. */
const lettered = drawing(
  `<defs><symbol id="a">${red}</symbol></defs>${'<use href="#a"/>'.repeat(400)}`,
)

/** A browser runs nothing of it in an image, and asks for nothing. */
const acting = drawing(`<script>alert(1)</script><g onload="alert(1)">${red}</g>
<style>@import "//example.com/x.css"; g { fill: url(https://example.com/x.svg#a) }</style>
<a href="&#106;avascript:alert(1)"><image href="https://example.com/x.png"/></a>`)

/** Each of 20 groups repeats the one before it twice: a million paths. */
const multiplied = drawing(
  `<g id="g0">${red}</g>${Array.from({ length: 20 }, (_, index) => {
    const use = `<use href="#g${index}"/>`
    return `<g id="g${index + 1}">${use}${use}</g>`
  }).join('')}`,
)

/** What a partner may be handed, or hand on without knowing. */
const hostile = [
  ['an SVG that multiplies by <use>', 'Broken', 'logo.svg', multiplied],
  [
    'an SVG that multiplies by entities',
    'Broken',
    'logo.svg',
    Buffer.from('<!DOCTYPE svg [<!ENTITY a "&b;&b;">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
  ['a PNG of 50 megapixels', 'Pixels', 'logo.png', huge()],
  ['text by the name of a picture', 'Type', 'logo.png', Buffer.from('Not a picture at all.')],
  ['a page by the name of a drawing', 'Type', 'logo.svg', Buffer.from('<html><svg></svg></html>')],
  ['half a JPEG', 'Broken', 'logo.jpg', half(square('image/jpeg'))],
  ['half a WebP', 'Broken', 'logo.webp', half(square('image/webp'))],
  ['half a PNG', 'Broken', 'logo.png', half(square('image/png'))],
  ['a PNG of noise', 'Broken', 'logo.png', noise()],
  ['a file of six megabytes', 'Large', 'logo.png', Buffer.alloc(6_000_000)],
] as const

/** What the browser says; that it could read the canvas faster is said to these tests alone. */
function complaints({ console, errors }: { console: string[]; errors: string[] }) {
  return [...console.filter((line) => !line.includes('willReadFrequently')), ...errors]
}

async function choose(page: Page, name: string, buffer: Buffer) {
  // The browser is told what the name says, as when a person chooses a file.
  const mimeType = `image/${name.endsWith('.svg') ? 'svg+xml' : name.split('.').pop()}`
  await page.locator('#pictures input[type=file]').setInputFiles({ name, mimeType, buffer })
}

/** What the picture looks like, as a number that changes with it. */
const look = String(() => {
  const canvas = document.querySelector<HTMLCanvasElement>('#pictures canvas')
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
  return data ? String(data.reduce((sum, byte, at) => (sum + byte * (at % 977)) % 1e9, 0)) : ''
})

function pixels(page: Page) {
  return page.evaluate(`(${look})()`) as Promise<string>
}

function drawing(inside: string) {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">${inside}</svg>`,
  )
}

function square(type: 'image/png' | 'image/jpeg' | 'image/webp') {
  const canvas = createCanvas(80, 40)
  const context = canvas.getContext('2d')
  context.fillStyle = 'tomato'
  context.fillRect(0, 0, 80, 40)
  if (type === 'image/png') return canvas.toBuffer(type)
  return type === 'image/webp' ? canvas.toBuffer(type) : canvas.toBuffer(type)
}

function half(file: Buffer) {
  return file.subarray(0, file.length / 2)
}

/** 10,000 by 5,000 points of black: 6 kB that a browser unpacks to 200 MB. */
function huge() {
  const file = Buffer.from(square('image/png'))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(10_000, 0)
  header.writeUInt32BE(5_000, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc((1 + 10_000 / 8) * 5_000))
  return Buffer.concat([
    file.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Whole by its chunks, and no picture within. */
function noise() {
  const file = Buffer.from(png(new Uint32Array(64).fill(0xff0000ff), 8, 8))
  const at = file.indexOf('IDAT')
  return Buffer.concat([file.subarray(0, at + 4), deflateSync('no').fill(7), file.subarray(-12)])
}
