import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { strFromU8, unzipSync } from 'fflate'
import readCode from 'jsqr'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { paperSizes } from '../../src/content/kit.ts'
import { quotes } from '../../src/content/quotes.ts'
import { bannerNames } from '../../src/picture/banner.ts'
import { formatNames } from '../../src/picture/picture.ts'
import { languages } from '../../src/site/languages.ts'
import { printed, unspaced } from '../text.ts'
import { scriptsOf } from './assets.ts'
import { viewports, visit } from './visit.ts'
import { kitWords, words } from './writtenWords.ts'

let library: PDFiumLibrary

beforeAll(async () => {
  library = await PDFiumLibrary.init()
})

afterAll(() => library.destroy())

describe.each(languages)('in $name', ({ code }) => {
  const { folder, address } = inject('site')
  const file = (name: string) => readFileSync(join(folder, code, 'kit', name))

  test.each(paperSizes)('the poster on $name is real text in reading order', async (paper) => {
    const { page, done } = await opened(file(`july30-${code}-${paper.name.toLowerCase()}.pdf`))
    const { message, page: said } = words(code)

    const text = printed(page.getText())

    expect(page.getOriginalSize()).toEqual({
      originalWidth: expect.closeTo(paper.width, 0),
      originalHeight: expect.closeTo(paper.height, 0),
    })
    for (const sentence of [message.quotes.crime, said.top.day, kitWords(code).poster.scan]) {
      expect(text).toContain(printed(sentence))
    }
    done()
  })

  test('the code on the poster leads to the page in that language', async () => {
    const { page, done } = await opened(file(`july30-${code}-a4.pdf`))

    const { data, width, height } = await page.render({ scale: 2, render: 'bitmap' })

    expect(readCode(new Uint8ClampedArray(data), width, height)?.data).toBe(`${address}${code}/`)
    done()
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
      /^poster\/.*a4\.pdf/,
      /^texts\/x\.txt/,
      /^calendar\/.*ics$/,
      /^licences\/noto-/,
      /^CREDIT/,
    ]) {
      expect(names.filter((name) => part.test(name))).not.toEqual([])
    }
    const within = (folder: string) => names.filter((name) => name.startsWith(folder))
    expect(within('pictures/')).toHaveLength(quotes.length * formatNames.length)
    expect(within('banners/')).toHaveLength(bannerNames.length)
    expect(within('drawings/')).toHaveLength(within('pictures/').length + bannerNames.length)
    const drawing = strFromU8(files[`${top}drawings/crime-square.svg`] ?? Buffer.of())
    const letters = drawing.replace(/<[^>]+>/g, '')
    expect(unspaced(letters)).toContain(unspaced(words(code).message.quotes.crime))
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
    const names = Object.keys(zip).map((name) => name.replace(`july30-${lang}/`, ''))
    expect(names.filter((name) => !told.test(name) && !local.includes(name))).toEqual([])
    expect(await page.getByRole('img').count()).toBe(quotes.length)
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
    const [broken, sideways] = await page.evaluate(() => [
      [...document.images].filter(({ naturalWidth, alt }) => naturalWidth === 0 || !alt).length,
      document.documentElement.scrollWidth > document.documentElement.clientWidth,
    ])
    expect([broken, sideways]).toEqual([0, false])
  },
)

test('the posters of a build under a path lead under that path', async () => {
  const { folder, address } = inject('deepSite')
  const { page, done } = await opened(readFileSync(join(folder, 'ar/kit/july30-ar-a4.pdf')))

  const { data, width, height } = await page.render({ scale: 2, render: 'bitmap' })

  expect(readCode(new Uint8ClampedArray(data), width, height)?.data).toBe(`${address}ar/`)
  done()
})

test('without scripts a partner reads the texts and finds every file', async () => {
  const { page, seen } = await visit('/ar/kit/', { javaScriptEnabled: false })
  const kit = kitWords('ar')

  expect(await page.getByText(kit.scripts).isVisible()).toBe(true)
  expect(await page.locator('#texts').innerText()).toContain(kit.texts.press.text)
  for (const name of ['july30-ar-a4.pdf', 'july30-ar-letter.pdf', 'july30-ar.zip']) {
    const link = page.locator(`a[download="${name}"]`)
    expect(await link.innerText()).toMatch(/\d/)
    const answer = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    )
    expect(answer.status()).toBe(200)
  }
  expect(seen.console).toEqual([])
})

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
  'the code on the screen of a %s can be scanned',
  async (_, viewport) => {
    const { page } = await visit('/ar/kit/', {
      viewport,
      colorScheme: 'dark',
      // As fine as the screens of telephones are.
      deviceScaleFactor: 2,
    })
    const code = page.locator('#poster svg[role=img]')
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
      'https://example.org/ar/',
    )
  },
)

test('printed from its button, the poster is one sheet and nothing else', async () => {
  const { page } = await visit('/fr/kit/')
  await page.evaluate(() => {
    window.print = () => {}
  })

  for (const format of ['A4', 'Letter']) {
    await page.getByRole('button', { name: kitWords('fr').poster.print }).click()
    const { page: sheet, pages, done } = await opened(await page.pdf({ format }))
    expect(pages).toBe(1)
    expect(printed(sheet.getText())).toContain(printed(words('fr').message.quotes.crime))
    expect(printed(sheet.getText())).not.toContain(printed(kitWords('fr').title))
    done()
  }
})

test('nothing of the kit is fetched for the page', () => {
  const page = scriptsOf('fr/index.html').map(({ text }) => text)

  for (const only of [kitWords('fr').texts.short.slice(0, 20), 'poster-alone', 'SHA256SUMS']) {
    expect(page.filter((text) => text.includes(only))).toEqual([])
  }
  expect(scriptsOf('fr/kit/index.html').some(({ text }) => text.includes('poster-alone'))).toBe(
    true,
  )
})

async function opened(bytes: Buffer) {
  const document = await library.loadDocument(bytes)
  return {
    page: document.getPage(0),
    pages: document.getPageCount(),
    done: () => document.destroy(),
  }
}
