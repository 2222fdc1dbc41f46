import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { contrast } from '../../src/site/embed/contrast.ts'
import type { Lang } from '../../src/site/languages.ts'
import { classic, type Edition, editions, type WordPress, wordPress } from '../hosting/wordpress.ts'
import { frameOf, pasted } from './partner.ts'
import { visit } from './visit.ts'
import { words, written } from './writtenWords.ts'

const lost = inject('noWordPress')
const all = Object.keys(lost) as Edition[]
const tried = all.filter((edition) => !lost[edition])
// Where there is none, all stand in the report as not tried: a file without tests would be a fault.
const reported = tried.length > 0 ? tried : all

function embed(address: string) {
  return block(
    'embed',
    `<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>`,
    { url: address, type: 'rich' },
  )
}

/** How a partner puts us on a page, in the blocks that the editor writes. */
const ways = {
  'a pasted address': (lang: Lang) => embed(`${inject('site').served}${lang}/`),
  'the address of a quote': (lang: Lang) => embed(`${inject('site').served}${lang}/q/together/`),
  'the address of help': (lang: Lang) => embed(`${inject('site').served}${lang}/help/`),
  'an address in the classic editor': (lang: Lang) => `\n${inject('site').served}${lang}/\n`,
  'code without scripts': (lang: Lang) => block('html', pasted('plain', lang)),
  'code with the loader': (lang: Lang) => block('html', pasted('loader', lang)),
}
type Way = keyof typeof ways

/** How often each post is opened: `LOADS=10` for the table in docs/embedding.md. */
const loads = Number(process.env.LOADS ?? 1)
const wayIds = Object.keys(ways) as Way[]

const directions = [
  { lang: 'fr', rtl: false },
  { lang: 'ar', rtl: true },
] as const
/** Every way at a telephone; for a desk those that another width may change. */
const tries = wayIds.flatMap((way) =>
  directions.flatMap((direction) =>
    (way.startsWith('the') ? [390] : [390, 1280]).map((width) => ({ way, width, ...direction })),
  ),
)

const authors = ['administrator', 'author'] as const

/** What a partner publishes: every way in every direction, by those who may write any HTML and by others. */
const posts = authors.flatMap((by) =>
  directions.flatMap(({ lang }) =>
    wayIds.map((way) => ({ by, lang, way, text: post(lang, ways[way](lang), way) })),
  ),
)

describe.runIf(tried.length > 0).each(reported)('in the WordPress of Debian %s', (edition) => {
  let partner: WordPress

  beforeAll(async () => {
    partner = await wordPress(edition, inject('site'), posts)
  })

  afterAll(() => partner?.stop())

  describe.each([classic, editions[edition]])('with the theme %s', (theme) => {
    test.each(tries)(
      '$way in $lang shows the frame $width px wide',
      async ({ way, width, lang, rtl }) => {
        for (let load = 0; load < loads; load++) {
          const page = await open({ way, width, lang, rtl, theme })

          await expect.poll(() => seen(page, way, lang)).toEqual(whole)
          expect(await contrastOf(page)).toBeGreaterThan(7)
        }
      },
      loads * 90_000,
    )

    test.each(['a pasted address', 'code without scripts'] as const)(
      '%s can be read on a dark page',
      async (way) => {
        const page = await open({ way, lang: 'fr', rtl: false, theme })
        await page.addStyleTag({
          content: ':root, body { color-scheme: dark; background: #000 !important; color: #fff }',
        })

        await expect.poll(() => seen(page, way, 'fr')).toEqual(whole)
        expect(await contrastOf(page)).toBeGreaterThan(7)
      },
    )
  })

  test.each(directions)('a pasted address in $lang leads to help', async (direction) => {
    const { lang } = direction
    const page = await open({ way: 'a pasted address', theme: classic, ...direction })
    const frame = await frameOf(page, lang)

    // WordPress lets the frame open nothing, and itself goes where the frame is at home.
    expect(await frame.locator('a[href^=tel], a[href^=http]').count()).toBe(0)
    await frame.getByRole('link', { name: words(lang).help.heading }).click()

    await page.waitForURL(`${inject('site').served}${lang}/#help`)
  })

  test.each(directions)(
    'an author, whose iframes are taken away, has the frame of an address in $lang, and of code the link',
    async (direction) => {
      const by = 'author'
      const { lang } = direction

      const pasted = await open({ by, way: 'a pasted address', theme: classic, ...direction })
      await expect.poll(() => seen(pasted, 'a pasted address', lang)).toEqual(whole)

      for (const way of ['code without scripts', 'code with the loader'] as const) {
        const page = await open({ by, way, theme: classic, ...direction })
        const link = page.getByRole('link', { name: written(lang).document.embed.link })
        expect(await page.locator('iframe').count()).toBe(0)
        expect(await link.isVisible()).toBe(true)
        expect(await link.getAttribute('href')).toBe(`${inject('site').served}${lang}/`)
      }
    },
  )

  async function open({
    by = 'administrator',
    way,
    width = 390,
    lang,
    rtl,
    theme,
  }: {
    by?: (typeof authors)[number]
    way: Way
    width?: number
    lang: Lang
    rtl: boolean
    theme: string
  }) {
    const number = posts.findIndex((one) => one.by === by && one.way === way && one.lang === lang)
    const { page } = await visit('', {
      served: partner.address(number, { theme, rtl }),
      viewport: { width, height: 900 },
    })
    return page
  }
})

const whole = {
  painted: true,
  linkBesideFrame: false,
  sideways: 0,
  inColumn: true,
  hasItsHeight: true,
}

/** What a visitor sees of a frame. */
async function seen(page: Page, way: Way, lang: Lang) {
  const frame = await frameOf(page, lang)
  const content = await frame.evaluate(() => document.getElementById('page')?.offsetHeight ?? 0)
  const box = page.locator('iframe')
  await box.scrollIntoViewIfNeeded()
  const height = await box.evaluate((iframe) => iframe.clientHeight)
  const { beside, ...seen } = await box.evaluate((iframe) => {
    const { x, y, width } = iframe.getBoundingClientRect()
    const { scrollWidth, clientWidth } = document.documentElement
    const text = document.querySelector('.before')?.getBoundingClientRect()
    const link = document.querySelector('blockquote')?.getBoundingClientRect().height ?? 0
    return {
      // What is clipped, hidden or covered is not hit.
      painted: document.elementFromPoint(x + width / 2, Math.max(y, 0) + 100) === iframe,
      linkBesideFrame: link > 0,
      sideways: scrollWidth - clientWidth,
      beside: Math.abs(x - (text?.x ?? 0)) + Math.abs(width - (text?.width ?? 0)),
    }
  })
  // Where an address is pasted, the theme decides.
  const inColumn = !way.startsWith('code') || beside < 2 || beside
  return { ...seen, inColumn, hasItsHeight: height === content || [height, content] }
}

/** How far the letters of a frame stand out from its ground, as it is painted: WCAG's ratio, at its best. */
async function contrastOf(page: Page) {
  const shot = await page.locator('iframe').screenshot()
  const image = await loadImage(shot)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const counts = new Map<string, number>()
  // The first 600 pixels hold words and no control whose ground is its own.
  const { data } = context.getImageData(0, 0, image.width, Math.min(image.height, 600))
  for (let at = 0; at < data.length; at += 4) {
    const colour = Buffer.from(data.subarray(at, at + 3)).toString('hex')
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const [[ground = ''] = [], ...others] = [...counts].sort(([, one], [, other]) => other - one)
  return Math.max(...others.map(([colour]) => contrast(colour, ground)))
}

/** A post of two paragraphs with something between them. */
function post(lang: Lang, embed: string, way: Way) {
  const [before, after] = words(lang).message.paragraphs
  const paragraph = (text = '', name: string) =>
    way === 'an address in the classic editor'
      ? `<p class="${name}">${text}</p>`
      : block('paragraph', `<p class="${name}">${text}</p>`, { className: name })
  return [paragraph(before, 'before'), embed, paragraph(after, 'after')].join('\n\n')
}

/** As WordPress writes a block down. */
function block(name: string, html: string, attributes?: object) {
  const said = attributes ? `${JSON.stringify(attributes)} ` : ''
  return `<!-- wp:${name} ${said}-->\n${html}\n<!-- /wp:${name} -->`
}
