import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Choice, suggested } from '../../src/site/embed/choice.ts'
import { type SnippetKind, snippet } from '../../src/site/embed/snippet.ts'
import type { Lang } from '../../src/site/languages.ts'
import { kitWords, words } from '../e2e/writtenWords.ts'
import { elementCode } from '../element.ts'
import { pressOn } from './reader.ts'
import { home, type Session } from './session.ts'
import { covered, sideways } from './sight.ts'

const partner = 'https://partner.example/'

/** What a partner can do with a frame. */
export function everyFrame(at: Session) {
  test('a frame on the page of a partner shows what its address asks for', async () => {
    await at.reader.resize(390, 800)
    hosts('plain', 'fr', { theme: 'dark', partner: 'Ligue', parts: ['message'] })

    await at.reader.open(partner)

    await expect
      .poll(() => at.reader.runInFrame(framed))
      .toEqual({
        theme: 'dark',
        partner: 'Ligue',
        parts: ['message'],
        sideways: false,
      })
  })

  test('a frame with the loader is as high as what is in it, and can be hidden', async () => {
    await at.reader.resize(390, 800)
    hosts('loader', 'ar', { action: 'https://exemple.org/' })

    await at.reader.open(partner)

    await expect.poll(fits).toBe(true)
    await at.reader.runInFrame(() => document.querySelector<HTMLElement>('#hide')?.click())
    await expect.poll(() => at.reader.run(frameHeight)).toBeLessThan(200)
  })

  test('an element on the page of a partner becomes a frame as high as what is in it', async () => {
    await at.reader.resize(390, 800)
    shows(elementCode(`${home}/`, 'lang="ar" theme="dark"'))

    await at.reader.open(partner)

    await expect.poll(fits).toBe(true)
    expect(await at.reader.run(named)).toEqual([words('ar').document.embed.title, 'ar'])
  })

  /** A page of a partner, with what the kit gives to paste into it. */
  function hosts(kind: SnippetKind, lang: Lang, choice: Partial<Choice>) {
    const own = words(lang).document.embed
    shows(snippet({ kind, lang, choice: { ...suggested, ...choice }, words: own }))
  }

  function shows(code: string) {
    const page = readFileSync('tests/e2e/hosts/plain.html', 'utf8')
    at.net.pages.set(
      partner,
      page.replace('<!--embed-->', () => code),
    )
  }

  async function fits() {
    const within = await at.reader.runInFrame(
      () => document.getElementById('page')?.offsetHeight ?? 0,
    )
    return within > 500 && within === (await at.reader.run(frameHeight))
  }
}

/** A picture of one's own, in whatever engine. */
export function everyPicture(at: Session) {
  test('a picture is drawn in the kit, and taken home', async () => {
    await at.reader.resize(1280, 800)
    await at.reader.open(`${home}/ar/kit/`)
    const { open, download } = kitWords('ar').pictures

    await pressOn(at.reader, '#pictures button', open)
    await expect.poll(() => at.reader.run(drawn)).toBeGreaterThan(20)
    await pressOn(at.reader, '#pictures button', download)

    await expect.poll(() => png(at.reader.downloads)).toEqual([1080, 1080])
  })
}

/** How the kit looks, in whatever engine. */
export function everyKit(at: Session) {
  test.each([390, 1280])('the kit is whole at %d px', async (width) => {
    await at.reader.resize(width, 800)

    await at.reader.open(`${home}/ar/kit/`)
    await pressOn(at.reader, '#embed label', kitWords('ar').embed.column)

    await expect.poll(() => at.reader.run(previewed)).toBe(true)
    expect(await at.reader.run(sideways)).toEqual([])
    expect(await at.reader.run(covered)).toEqual([])
    expect(await at.reader.run(posterCode)).toBe(true)
  })
}

/** The width and the height of the one PNG in a folder. */
function png(folder: string) {
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.png'))
  const header = file ? readFileSync(join(folder, file)) : undefined
  return header?.length ? [header.readUInt32BE(16), header.readUInt32BE(20)] : file
}

// What follows runs in the page.

function framed() {
  const { scrollWidth, clientWidth, dataset } = document.documentElement
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0)
  return {
    theme: dataset.theme ?? '',
    partner: shown('#partner bdi')[0]?.textContent ?? '',
    parts: ['message', 'quotes', 'technology', 'compact', 'help'].filter(
      (id) => shown(`#${id}`)[0],
    ),
    sideways: scrollWidth > clientWidth,
  }
}

function frameHeight() {
  return document.querySelector('iframe')?.clientHeight ?? 0
}

function named() {
  const { title, lang } = document.querySelector('iframe') ?? {}
  return [title, lang]
}

/** How many colours the picture has. */
function drawn() {
  const canvas = document.querySelector<HTMLCanvasElement>('#pictures canvas')
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
  return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size
}

/** Whether the frame in the preview is as wide as its stage, or as its own width where that is less. */
function previewed() {
  const frame = document.querySelector('#embed iframe')?.getBoundingClientRect()
  const stage = document.querySelector('#embed [role=group]')?.getBoundingClientRect()
  if (!frame || !stage) return false
  return (
    frame.width > 200 &&
    frame.height > 100 &&
    frame.left >= stage.left - 1 &&
    frame.right <= stage.right + 1 &&
    frame.top >= stage.top - 1
  )
}

/** Whether the code to scan stands within its poster, with room for more. */
function posterCode() {
  const codes = [...document.querySelectorAll('#poster svg[role=img]')]
    .map((drawing) => drawing.getBoundingClientRect())
    .filter(({ width }) => width > 0)
  return (
    codes.length > 0 && codes.every(({ width, left }) => width > 40 && width < 300 && left >= 0)
  )
}
