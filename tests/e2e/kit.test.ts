import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { constants, inflateSync } from 'node:zlib'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { strFromU8, unzipSync } from 'fflate'
import readCode from 'jsqr'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { posterSheets } from '../../src/content/kit.ts'
import { firstQuote, quotes } from '../../src/content/quotes.ts'
import { bannerNames } from '../../src/picture/banner.ts'
import { formatNames } from '../../src/picture/picture.ts'
import { inLatinDigits } from '../../src/site/digits.ts'
import { animationFile } from '../../src/site/files.ts'
import { direction, languages } from '../../src/site/languages.ts'
import { printed, unspaced } from '../text.ts'
import { scriptsOf } from './assets.ts'
import { viewports, visit } from './visit.ts'
import { kitWords, words, written } from './writtenWords.ts'

let library: PDFiumLibrary

beforeAll(async () => {
  library = await PDFiumLibrary.init()
})

afterAll(() => library.destroy())

describe.each(languages)('in $name', ({ code, script }) => {
  const { folder, address } = inject('site')
  const file = (name: string) => readFileSync(join(folder, code, 'kit', name))

  const poster = (end: string) => file(`july30-${code}-${end}.pdf`)

  test.each(posterSheets)('the poster ($file) is real text in reading order', async (sheet) => {
    const { page, done } = await opened(poster(sheet.file))
    const { message, page: said, help } = words(code)

    const text = printed(page.getText())

    expect(page.getOriginalSize()).toEqual({
      originalWidth: expect.closeTo(sheet.width, 0),
      originalHeight: expect.closeTo(sheet.height, 0),
    })
    expect(text.startsWith(printed(said.top.date))).toBe(true)
    for (const sentence of [
      message.quotes.crime,
      said.top.day,
      kitWords(code).poster.scan,
      help.heading,
      kitWords(code).poster.help,
    ]) {
      expect(text).toContain(printed(sentence))
    }
    done()
  })

  test.each(posterSheets)(
    'on the poster ($file) one code leads to the page, the other to help',
    async (sheet) => {
      const codes = await codesOn(poster(sheet.file))

      const [message, help] = [`${address}${code}/`, `${address}${code}/help/`]
      // Help stands where reading begins.
      const led = direction({ script }) === 'rtl' ? [message, help] : [help, message]
      expect(codes).toEqual(led)
    },
  )

  test.each(posterSheets)('no printer cuts anything off the poster ($file)', async (sheet) => {
    const { page, done } = await opened(poster(sheet.file))
    const { data, width, height } = await page.render({ scale: 1, render: 'bitmap' })
    done()

    // A twentieth of the sheet, a centimetre on A4, is white on every side.
    const edge = width / 20
    const near = (at: number, size: number) => at < edge || at > size - edge
    let [edges, within] = [0, 0]
    for (let pixel = 0; pixel < width * height; pixel++) {
      if ((data[4 * pixel + 1] ?? 0) > 250) continue
      if (near(pixel % width, width) || near(Math.floor(pixel / width), height)) edges++
      else within++
    }

    expect(within).toBeGreaterThan(10_000)
    expect(edges).toBe(0)
  })

  test.each(posterSheets)('the day is in larger letters than all else ($file)', async (sheet) => {
    const [date = 0, ...others] = lettersOf(poster(sheet.file))

    expect(others.length).toBeGreaterThan(8)
    expect(Math.max(...others)).toBeLessThan(date * 0.9)
  })

  test.each(posterSheets)('the poster ($file) has colour only where it says so', async (sheet) => {
    const { page, done } = await opened(poster(sheet.file))
    const { data } = await page.render({ scale: 1, render: 'bitmap' })
    done()

    let coloured = 0
    for (let at = 0; at < data.length; at += 4) if (data[at] !== data[at + 2]) coloured++

    expect(coloured === 0).toBe(sheet.black)
  })

  test('the zip opens, and every file in it is as its list says', () => {
    const top = `july30-${code}/`
    const files = unzipSync(file(`july30-${code}.zip`))
    const list = strFromU8(files[`${top}SHA256SUMS`] ?? Buffer.of()).trim()

    const sums = Object.fromEntries(list.split('\n').map((line) => line.split('  ').toReversed()))

    const names = Object.keys(files).map((name) => name.replace(top, ''))
    expect(Object.keys(sums).sort()).toEqual(names.filter((name) => name !== 'SHA256SUMS').sort())
    for (const [name, sum] of Object.entries(sums)) {
      const bytes = files[top + name] ?? Buffer.of()
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sum)
    }
    for (const part of [
      /^README\.html$/,
      /^texts\/x\.txt/,
      /^calendar\/.*ics$/,
      /^licences\/noto-/,
      /^CREDIT/,
    ]) {
      expect(names.filter((name) => part.test(name))).not.toEqual([])
    }
    const mail = strFromU8(files[`${top}texts/mail.txt`] ?? Buffer.of())
    expect(mail.split('\n')[0]).toBe(written(code).kit.texts.mail.subject)
    const within = (folder: string) => names.filter((name) => name.startsWith(folder))
    const posters = posterSheets.map(({ file }) => `poster/july30-${code}-${file}.pdf`)
    expect(within('poster/').sort()).toEqual(posters.sort())
    expect(within('pictures/')).toHaveLength(quotes.length * formatNames.length)
    expect(within('banners/')).toHaveLength(bannerNames.length)
    expect(within('animation/')).toEqual([animationFile(firstQuote)])
    expect(within('drawings/')).toHaveLength(within('pictures/').length + bannerNames.length)
    const readme = strFromU8(files[`${top}README.html`] ?? Buffer.of())
    const days = [...readme.matchAll(/<b>([^<]+)<\/b>/g)].map(([, day = '']) => inLatinDigits(day))
    expect(days).toHaveLength(7)
    for (const [place, day] of days.entries()) expect(day).toContain(String(24 + place))
    const drawing = strFromU8(files[`${top}drawings/crime-square.svg`] ?? Buffer.of())
    const letters = drawing.replace(/<[^>]+>/g, '')
    expect(unspaced(letters)).toContain(unspaced(written(code).message.quotes.crime))
  })

  test.each(['message', 'help'])(
    'the code to place in one’s own documents leads to %s',
    async (name) => {
      const files = unzipSync(file(`july30-${code}.zip`))
      const image = await loadImage(files[`july30-${code}/codes/${name}.png`] ?? Buffer.of())
      const canvas = createCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context.drawImage(image, 0, 0)
      const { data, width, height } = context.getImageData(0, 0, image.width, image.height)

      const led = readCode(new Uint8ClampedArray(data), width, height)?.data

      expect(led).toBe(`${address}${code}/${name === 'help' ? 'help/' : ''}`)
    },
  )
})

test.each(['fr', 'ar', 'my'] as const)(
  'the quote that moves in %s plays once, for six seconds, and comes to rest joined',
  async (lang) => {
    const zip = unzipSync(readFileSync(join(inject('site').folder, lang, `kit/july30-${lang}.zip`)))
    const gif = zip[`july30-${lang}/${animationFile(firstQuote)}`] ?? Buffer.of()
    const { page } = await visit(`/${lang}/kit/`)

    const { rounds, seconds, light } = await page.evaluate(
      async (bytes) => {
        const decoder = new ImageDecoder({ type: 'image/gif', data: new Uint8Array(bytes) })
        await decoder.tracks.ready
        const { frameCount = 0, repetitionCount = 0 } = decoder.tracks.selectedTrack ?? {}
        const canvas = new OffscreenCanvas(720, 720)
        const context = canvas.getContext('2d')
        const light: number[] = []
        let duration = 0
        for (let frameIndex = 0; frameIndex < frameCount; frameIndex++) {
          const { image } = await decoder.decode({ frameIndex })
          context?.drawImage(image, 0, 0)
          duration += image.duration ?? 0
          const pixels = context?.getImageData(0, 0, 720, 720).data ?? new Uint8ClampedArray()
          light.push(pixels.reduce((sum, value) => sum + value, 0))
        }
        return { rounds: repetitionCount, seconds: duration / 1e6, light }
      },
      [...gif],
    )

    expect(rounds).toBe(0)
    expect(seconds).toBeCloseTo(6, 1)
    // Points and lines are lighter than their ground.
    expect(light.at(-1)).toBeGreaterThan((light[0] ?? 0) * 1.005)
    expect(Math.max(...light)).toBe(light.at(-1))
  },
)

test.each(['fr', 'ar', 'my'] as const)(
  'whoever unpacks the zip in %s finds a page that leads to every file',
  async (lang) => {
    const folder = mkdtempSync(join(tmpdir(), 'kit-'))
    const zip = unzipSync(readFileSync(join(inject('site').folder, lang, `kit/july30-${lang}.zip`)))
    for (const [name, bytes] of Object.entries(zip)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    const { page } = await visit('/fr/', { viewport: { width: 390, height: 844 } })
    onTestFinished(() => rmSync(folder, { recursive: true }))

    await page.goto(pathToFileURL(join(folder, `july30-${lang}/README.html`)).href)

    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const local = links.filter((link) => !/^https:|^#/.test(link))
    expect(local.filter((link) => !zip[`july30-${lang}/${link}`])).toEqual([])
    const told = /^(README|CREDIT|LICENSE|SHA256SUMS|licences)/
    const all = Object.keys(zip).map((name) => name.replace(`july30-${lang}/`, ''))
    expect(all.filter((name) => !told.test(name) && !local.includes(name))).toEqual([])
    // Every quote, the one that moves, and the banners.
    expect(await page.getByRole('img').count()).toBe(quotes.length + 1 + bannerNames.length)
    const { kit } = written(lang)
    const names = [kit.pictures.wide, kit.texts.members.name, 'X', 'LinkedIn', 'Facebook']
    const banners = page.locator('figure', { has: page.locator('img[src^=banners]') })
    expect(await banners.getByRole('link').allInnerTexts()).toEqual(
      names.flatMap((name) => [name, 'SVG']),
    )
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    const [broken, sideways] = await page.evaluate(() => [
      [...document.images].filter(({ naturalWidth, alt }) => naturalWidth === 0 || !alt).length,
      document.documentElement.scrollWidth > document.documentElement.clientWidth,
    ])
    expect([broken, sideways]).toEqual([0, false])
    // A device that has no Burmese letters finds them in the page.
    expect(await fontsIn(page, 'h1')).toContainEqual(
      lang === 'my' ? expect.stringContaining('Myanmar') : expect.any(String),
    )
    expect((await page.content()).includes('@font-face')).toBe(lang === 'my')
  },
)

/** The families in which a browser has set an element. */
async function fontsIn(page: Page, selector: string) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  await page.evaluate(() => document.fonts.ready.then(() => null))
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.map(({ familyName }) => familyName)
}

test('the posters of a build under a path lead under that path', async () => {
  const { folder, address } = inject('deepSite')

  const codes = await codesOn(readFileSync(join(folder, 'ar/kit/july30-ar-a4.pdf')))

  expect(codes).toEqual([`${address}ar/`, `${address}ar/help/`])
})

test('without scripts a partner reads the texts and finds every file', async () => {
  const { page, seen } = await visit('/ar/kit/', { javaScriptEnabled: false })
  const kit = kitWords('ar')

  expect(await page.getByText(kit.scripts).isVisible()).toBe(true)
  expect(await page.locator('#texts').innerText()).toContain(kit.texts.press.text)
  const files = [...posterSheets.map(({ file }) => `-${file}.pdf`), '.zip']
  for (const name of files.map((end) => `july30-ar${end}`)) {
    const link = page.locator(`a[download="${name}"]`)
    expect(await link.innerText()).toMatch(/\d/)
    const answer = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    )
    expect(answer.status()).toBe(200)
  }
  expect(seen.console).toEqual([])
})

test.each(['fr', 'ar', 'ur'] as const)(
  'addresses and hashtags of the ready texts in %s have their signs where they begin',
  async (lang) => {
    const { page } = await visit(`/${lang}/kit/`)
    const signs = await page.locator('#texts p').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
        const seen: [string, boolean][] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const found of (node.textContent ?? '').matchAll(/https:\/\/\S+|#[a-z]+/gi)) {
            const left = (at: number) => {
              const range = document.createRange()
              range.setStart(node, at)
              range.setEnd(node, at + 1)
              return range.getBoundingClientRect().left
            }
            const end = found.index + found[0].length - 1
            seen.push([found[0], left(found.index) < left(end)])
          }
        }
        return seen
      }),
    )

    expect(signs.length).toBeGreaterThan(8)
    expect(signs.filter(([, forward]) => !forward)).toEqual([])
  },
)

test('the kit wakes with its files and sizes as they were', async () => {
  const { page, seen } = await visit('/fr/kit/')
  const zip = page.locator('a[download="july30-fr.zip"]')
  const before = await zip.innerText()

  await page.locator('#texts').getByRole('button').first().click()
  await page.locator('#status:not(:empty)').waitFor()

  expect(await zip.innerText()).toBe(before)
  expect(seen.errors).toEqual([])
  expect(seen.console).toEqual([])
})

test.each(Object.entries(viewports))(
  'the codes on the screen of a %s can be scanned',
  async (_, viewport) => {
    const { page } = await visit('/ar/kit/', {
      viewport,
      colorScheme: 'dark',
      // As fine as the screens of telephones are.
      deviceScaleFactor: 2,
    })
    for (const [place, below] of ['', 'help/'].entries()) {
      const code = page.locator('#poster svg[role=img]').nth(place)
      await code.scrollIntoViewIfNeeded()
      const box = await code.boundingBox()
      const quiet = 10

      const shot = await page.screenshot({
        clip: {
          x: (box?.x ?? 0) - quiet,
          y: (box?.y ?? 0) - quiet,
          width: (box?.width ?? 0) + 2 * quiet,
          height: (box?.height ?? 0) + 2 * quiet,
        },
      })
      const { data, width, height } = await page.evaluate(async (png) => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const { width, height } = image
        const canvas = Object.assign(document.createElement('canvas'), { width, height })
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return { width, height, data: [...(context?.getImageData(0, 0, width, height).data ?? [])] }
      }, shot.toString('base64'))

      expect(readCode(new Uint8ClampedArray(data), width, height)?.data).toBe(
        `https://example.org/ar/${below}`,
      )
    }
  },
)

test.each(['fr', 'ar', 'ur', 'my', 'vi'] as const)(
  'printed from its button in %s, the poster is one sheet and nothing else',
  async (lang) => {
    const { page } = await visit(`/${lang}/kit/`)
    await page.evaluate(() => {
      window.print = () => {}
    })

    for (const format of ['A4', 'Letter', 'A5']) {
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('button', { name: kitWords(lang).poster.print }).click()
      // Pressed before React is there, it prints when React has come.
      await page.locator('html.poster-alone').waitFor()
      await page.emulateMedia({ media: 'print' })
      // The page's text and not the file's: Naskh, Nastaliq and Burmese come out of a file in other letters.
      const paper = printed(await page.locator('body').innerText())
      const { pages, done } = await opened(await page.pdf({ format }))

      expect(pages).toBe(1)
      expect(paper).toContain(printed(words(lang).message.quotes.crime))
      expect(paper).toContain(printed(words(lang).help.heading))
      expect(paper).not.toContain(printed(kitWords(lang).title))
      done()
    }
  },
)

test.each(languages)(
  'a partner’s name and logo are on the one sheet that is printed ($code)',
  async ({ code }) => {
    const { page } = await visit(`/${code}/kit/`)
    const poster = page.locator('#poster')
    const name = 'Association of the Friends of the Free of Île-de-France, 190'
    await page.evaluate(() => {
      window.print = () => {}
    })

    await poster.locator('input[type=text]').fill(name)
    await poster.locator('input[type=file]').setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3v1H0z"/></svg>',
      ),
    })
    await poster.locator('figure img').waitFor()

    for (const format of ['A4', 'Letter', 'A5']) {
      await page.emulateMedia({ media: 'screen' })
      await poster.getByRole('button', { name: kitWords(code).poster.print }).click()
      await page.emulateMedia({ media: 'print' })
      const [sheet, logo] = await Promise.all(
        ['figure', 'figure img'].map((one) => poster.locator(one).boundingBox()),
      )
      expect(await page.locator('body').innerText()).toContain(name)
      const { pages, done } = await opened(await page.pdf({ format }))

      expect(pages).toBe(1)
      // As wide as it is drawn, and beside the foot, not at the edge.
      expect((logo?.width ?? 0) / (logo?.height ?? 1)).toBeCloseTo(3, 0)
      expect((logo?.height ?? 0) / (sheet?.height ?? 1)).toBeGreaterThan(0.03)
      done()
    }
  },
)

test('a name without a space leaves both codes on the sheet', async () => {
  const { page } = await visit('/fr/kit/')
  const poster = page.locator('#poster')
  await poster.locator('input[type=text]').fill('w'.repeat(60))
  await poster.getByText('w'.repeat(60)).waitFor()

  const beyond = await poster.locator('figure').evaluate((figure) => {
    const { left, right } = figure.getBoundingClientRect()
    return [...figure.querySelectorAll('svg, bdi')].filter((one) => {
      const box = one.getBoundingClientRect()
      return box.left < left - 1 || box.right > right + 1
    }).length
  })

  expect(await poster.locator('figure svg').count()).toBeGreaterThanOrEqual(2)
  expect(beyond).toBe(0)
})

test.each(languages)(
  'on the screen the day is one line, larger than all else ($code)',
  async ({ code }) => {
    const { page } = await visit(`/${code}/kit/`)

    const [date = 0, lines, ...others] = await page.locator('#poster figure').evaluate((figure) => {
      const size = (one: Element) => Number.parseFloat(getComputedStyle(one).fontSize)
      const [date, ...others] = [...figure.querySelectorAll('p, blockquote')]
      if (!date) return []
      return [size(date), date.clientHeight / size(date), ...others.map(size)]
    })

    // Two lines are at least as high as two letters.
    expect(lines).toBeLessThan(2)
    expect(others.length).toBeGreaterThan(5)
    expect(Math.max(...others)).toBeLessThan(date)
  },
)

test('nothing of the kit is fetched for the page', () => {
  const page = scriptsOf('fr/index.html').map(({ text }) => text)

  for (const only of [kitWords('fr').texts.short.slice(0, 20), 'poster-alone', 'SHA256SUMS']) {
    expect(page.filter((text) => text.includes(only))).toEqual([])
  }
  expect(scriptsOf('fr/kit/index.html').some(({ text }) => text.includes('poster-alone'))).toBe(
    true,
  )
})

/** Where the codes on a poster lead, from left to right. */
async function codesOn(bytes: Buffer) {
  const { page, done } = await opened(bytes)
  const { originalWidth } = page.getOriginalSize()
  const { data, width, height } = await page.render({
    scale: 1800 / originalWidth,
    render: 'bitmap',
  })
  done()
  const half = Math.floor(width / 2)
  return [0, half].map((left) => {
    const seen = new Uint8ClampedArray(half * height * 4)
    for (let row = 0; row < height; row++) {
      const from = (row * width + left) * 4
      seen.set(data.subarray(from, from + half * 4), row * half * 4)
    }
    return readCode(seen, half, height)?.data
  })
}

/** The size of the letters of each line that a PDF of ours writes, in reading order. */
function lettersOf(bytes: Buffer) {
  const file = bytes.toString('latin1')
  const streams = [...file.matchAll(/\/FlateDecode\b[^>]*>>\s*stream\r?\n/g)].map(
    ({ index, 0: head }) =>
      inflateSync(bytes.subarray(index + head.length), { finishFlush: constants.Z_SYNC_FLUSH }),
  )
  const drawn = streams.map((stream) => stream.toString('latin1')).find((one) => /^BT$/m.test(one))
  return [...(drawn ?? '').matchAll(/^BT\n\/F\d+ ([\d.]+) Tf/gm)].map(([, size]) => Number(size))
}

async function opened(bytes: Buffer) {
  const document = await library.loadDocument(bytes)
  return {
    page: document.getPage(0),
    pages: document.getPageCount(),
    done: () => document.destroy(),
  }
}
