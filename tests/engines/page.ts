import { describe, expect, test } from 'vitest'
import { destination } from '../../src/content/quickExit.ts'
import type { Lang } from '../../src/site/languages.ts'
import { words } from '../e2e/writtenWords.ts'
import { coloursOf, seenContrast } from './contrast.ts'
import { pressOn, type Reader } from './reader.ts'
import { home, looks, right, type Session } from './session.ts'
import { inView, wrongStarts } from './sight.ts'

const before = 'https://before.example/'

/** Smallest telephone, usual telephone, desk. */
const widths = [320, 390, 1280]

/** The colour of an element's `--fill`, as `0b5394`. */
function fillOf(selector: string) {
  const element = document.querySelector(selector)
  return getComputedStyle(element ?? document.body)
    .getPropertyValue('--fill')
    .trim()
    .replace('#', '')
}

/** How the page looks, in whatever engine. */
export function everyLook(at: Session) {
  describe.each(['fr', 'ar', 'zh', 'my'] as const)('in %s', (lang) => {
    test('every section is in its place, and nothing lies over anything', async () => {
      await at.reader.open(`${home}/${lang}/`)

      for (const width of widths) {
        await at.reader.resize(width, 800)
        expect(await looks(at.reader), `${width} px`).toEqual(right)
      }
    })

    test('the lists of help fit when they are open', async () => {
      await at.reader.resize(390, 800)
      await at.reader.open(`${home}/${lang}/`)

      await pressOn(at.reader, '#help [name=region] summary')

      await expect.poll(() => at.reader.run(openList)).toBeGreaterThan(5)
      expect(await looks(at.reader)).toEqual(right)
    })

    test('help of another region is open where its link leads', async () => {
      await at.reader.resize(390, 800)
      await at.reader.open(`${home}/${lang}/`)

      await pressOn(at.reader, '#help > a', words(lang).help.lines.africa)

      await expect.poll(() => at.reader.run(openList)).toBeGreaterThan(10)
      expect(await looks(at.reader)).toEqual(right)
    })
  })

  test.each(
    ['my', 'th'].flatMap((lang) => ['', 'help/', 'kit/'].map((page) => `/${lang}/${page}`)),
  )('no line of %s can begin with a mark that closes, or inside a syllable', async (path) => {
    await at.reader.resize(1280, 800)
    await at.reader.open(home + path)

    const { lines, found } = await at.reader.run(wrongStarts)

    expect(lines).toBeGreaterThan(300)
    expect(found).toEqual([])
  })

  test('the two sentences of the lead are underlined, each in the colour of its side', async () => {
    await at.reader.resize(390, 800)
    await at.reader.open(`${home}/fr/`)

    const fills = [1, 2].map((place) => `header label:nth-of-type(${place})`)
    for (const sentence of fills) {
      const colour = await at.reader.run(fillOf, sentence)
      expect((await coloursOf(at.reader, sentence)).get(colour) ?? 0, colour).toBeGreaterThan(300)
    }
  })

  test('words can be read on their paper', async () => {
    await at.reader.open(`${home}/fr/`)

    for (const selector of [
      'h1',
      '#message blockquote p',
      '#quotes blockquote',
      '#help p',
      '#exit',
    ]) {
      expect(await seenContrast(at.reader, selector), selector).toBeGreaterThan(4.5)
    }
  })

  test('a reader finds a language by a few letters, and the page turns to it in its place', async () => {
    await at.reader.resize(390, 800)
    await at.reader.open(`${home}/fr/`)
    await at.reader.run(() => {
      Object.assign(window, { same: true })
    })

    await pressOn(at.reader, 'nav summary')
    await expect.poll(() => at.reader.run(exists, 'nav input')).toBe(true)
    await pressOn(at.reader, 'nav input')
    await at.reader.press(...'arab')
    await expect.poll(() => at.reader.run(shownLanguages)).toEqual(['ar'])
    await at.reader.press('Enter')

    await speaks(at.reader, 'ar')
    expect(await at.reader.run(() => [location.pathname, 'same' in window, document.dir])).toEqual([
      '/ar/',
      true,
      'rtl',
    ])
    expect(await at.reader.run(paragraphs)).toEqual(words('ar').message.paragraphs)
    expect(await looks(at.reader)).toEqual(right)
  })

  test('technology turns to either side', async () => {
    await at.reader.resize(390, 800)
    await at.reader.open(`${home}/fr/`)
    const { misuse, use } = words('fr').page.technology
    const seen = []

    for (const side of [use, misuse]) {
      await pressOn(at.reader, '#technology label', side)
      seen.push(await at.reader.run(sides))
    }
    await at.reader.resize(1280, 800)
    seen.push(await at.reader.run(sides))

    expect(seen).toEqual(['use', 'misuse', 'misuse use'].map((side) => Array(4).fill(side)))
  })

  test('the way out is in view down to the foot', async () => {
    await at.reader.open(`${home}/fr/`)

    for (const width of widths) {
      await at.reader.resize(width, 800)
      await at.reader.run(() => scrollTo(0, document.body.scrollHeight))
      expect(await at.reader.run(inView, '#exit'), `${width} px`).toBe('')
    }
  })

  test('the front door is whole, with one title, and every language at hand', async () => {
    await at.reader.open(`${home}/`)

    for (const width of widths) {
      await at.reader.resize(width, 800)
      expect(await looks(at.reader), `${width} px`).toEqual(right)
      expect(await at.reader.run(titles), `${width} px`).toHaveLength(1)
    }
    for (const selector of ['h1', 'nav a', 'main > div a', '#exit']) {
      expect(await seenContrast(at.reader, selector), selector).toBeGreaterThan(4.5)
    }
  })
}

/** What a reader does on the page, in whatever engine. */
export function everyAct(at: Session) {
  test('a language at the foot is one press away', async () => {
    await at.reader.open(`${home}/ar/`)

    await pressOn(at.reader, 'footer a[lang=fr]')

    await speaks(at.reader, 'fr')
    expect(await at.reader.run(paragraphs)).toEqual(words('fr').message.paragraphs)
  })

  test.each(translations)(
    'after a browser $how $moment React came, another language is whole',
    async ({ what, lang, moment }) => {
      // Not from a language of ours: who has switched is met by React, which would come meanwhile.
      await at.reader.open(before)
      await at.reader.open(`${home}/fr/`)
      if (moment === 'after') await wakes('fr')

      await at.reader.run(translate, what, lang)
      await pressOn(at.reader, 'footer a[lang=ar]')

      await speaks(at.reader, 'ar')
      expect(await at.reader.run(paragraphs)).toEqual(words('ar').message.paragraphs)
      expect(await at.reader.run(exists, '#page font')).toBe(false)
    },
  )

  test('the address of the page is copied', async () => {
    await at.reader.open(`${home}/fr/`)

    await wakes('fr')

    expect(await at.reader.run(status)).toBe(words('fr').page.share.copied)
  })

  test.each([
    { way: 'a press', leave: () => pressOn(at.reader, '#exit') },
    {
      way: 'Shift, three times',
      leave: async () => {
        await at.reader.click(1, 1)
        await at.reader.press('Shift', 'Shift', 'Shift')
      },
    },
  ])('$way leaves, and Back leads past us', async ({ leave }) => {
    await at.reader.open(before)
    await at.reader.open(`${home}/fr/`)
    at.net.asked.length = 0

    await leave()
    await arrives(destination('fr'))
    await at.reader.back()

    await arrives(before)
    const [first] = at.net.asked.filter(({ address }) => address === destination('fr'))
    expect(first?.referrer).toBeUndefined()
  })

  /** Copies the address of the page, for which React comes. */
  async function wakes(lang: Lang) {
    await pressOn(at.reader, '#share button', words(lang).page.share.copy)
    await expect.poll(() => at.reader.run(status)).not.toBe('')
  }

  async function arrives(address: string) {
    await expect.poll(() => at.reader.run(() => location.href).catch(String)).toBe(address)
  }
}

/** Waits until the page speaks a language: the attribute and the words. */
async function speaks(reader: Reader, lang: Lang) {
  await expect
    .poll(() => reader.run(spoken).catch(String))
    .toEqual([lang, words(lang).page.letter.heading])
}

/** How browsers put a translation into a page: Chrome and Edge, Safari, Firefox. */
const translations = [
  { how: 'has wrapped the words', what: 'wrap', lang: 'de', moment: 'before' },
  { how: 'has wrapped the words', what: 'wrap', lang: 'de', moment: 'after' },
  { how: 'has written over the words', what: 'replace', lang: '', moment: 'before' },
  { how: 'has written over the words', what: 'replace', lang: '', moment: 'after' },
  { how: 'has written over the words and said so', what: 'replace', lang: 'de', moment: 'before' },
  { how: 'has written over the words and said so', what: 'replace', lang: 'de', moment: 'after' },
] as const

// What follows runs in the page.

function exists(selector: string) {
  return document.querySelector(selector) !== null
}

function spoken() {
  return [document.documentElement.lang, document.querySelector('#message h2')?.textContent ?? '']
}

function titles() {
  const all = [...document.querySelectorAll('h1')]
  // Of an SVG `<switch>` Firefox lays out more than it shows.
  scrollTo(0, 0)
  return all.filter((one) => {
    const { left, top, width, height } = one.getBoundingClientRect()
    return one.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
}

function openList() {
  const rows = [...document.querySelectorAll('#help details[open] > details')]
  return rows.filter((row) => row.getClientRects().length > 0).length
}

function shownLanguages() {
  const links = [...document.querySelectorAll<HTMLElement>('nav details a[lang]')]
  return links.filter((link) => link.getClientRects().length > 0).map(({ lang }) => lang)
}

function paragraphs() {
  const all = [...document.querySelectorAll('#message blockquote p')]
  return all.map(({ textContent }) => textContent ?? '')
}

/** The sides of each tool that are in the window. */
function sides() {
  return [...document.querySelectorAll('#technology li > div')].map((tool) => {
    const strip = tool.getBoundingClientRect()
    return [...tool.children]
      .map((side) => side.getBoundingClientRect())
      .flatMap(({ left, right }, place) =>
        left < strip.right - 10 && right > strip.left + 10 ? [place ? 'use' : 'misuse'] : [],
      )
      .join(' ')
  })
}

function status() {
  return document.getElementById('status')?.textContent ?? ''
}

function translate(what: 'wrap' | 'replace', lang: string) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  for (const node of nodes.filter(isWord)) {
    const words = `⟦${node.data}⟧`
    if (what === 'replace') node.data = words
    else {
      const font = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = words
      font.append(inner)
      node.replaceWith(font)
    }
  }
  if (lang) document.documentElement.lang = lang

  function isWord({ data, parentElement }: Text) {
    return data.trim() && !parentElement?.closest('script, style, [lang=en]')
  }
}
