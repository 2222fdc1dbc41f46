import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { fontFile } from '../../src/build/common/fontFile.ts'
import { canvasFonts } from '../../src/build/pictures/canvasFonts.ts'
import { png } from '../../src/build/pictures/png.ts'
import { firstQuote, progress, quotes } from '../../src/content/quotes.ts'
import { createI18n } from '../../src/i18n/i18n.ts'
import { pictured } from '../../src/i18n/pictured.ts'
import { type Canvas, draw } from '../../src/picture/draw.ts'
import { layout, NoRoom } from '../../src/picture/layout.ts'
import { type Format, formatNames, formats } from '../../src/picture/picture.ts'
import type { Box, Measurer } from '../../src/picture/typeset.ts'
import { type Family, typography } from '../../src/picture/typography.ts'
import { type Lang, languages } from '../../src/site/languages.ts'
import { loose } from '../../src/site/loose.ts'
import { site } from '../../src/site/site.ts'
import { words } from '../servedWords.ts'
import { singleSpaced, unspaced } from '../text.ts'

const canvas = createCanvas(1, 1).getContext('2d') as unknown as Measurer

/** The longest that the kit's field takes. */
const name = 'Association internationale pour la dignité et les droits'

test.each(Object.entries(typography))(
  'a cut in a quote is three points in %s, and not three rings',
  (_, { quote, text }) => {
    for (const families of [quote, text]) {
      const files = families.flatMap(({ family, subsets }) =>
        subsets.map((subset) => fontIn(fontFile(family, subset))),
      )
      const first = files.find((font) => font.hasGlyphForCodePoint(0x2026))
      const { commands } = first?.glyphForCodePoint(0x2026).path ?? { commands: [] }

      expect(commands.filter(({ command }) => command === 'moveTo')).toHaveLength(3)
    }
  },
)

describe.each(languages)('in $name', ({ code, script }) => {
  const i18n = createI18n(code, words[code])
  const said = quotes.map((id) => pictured(i18n, id))

  test('no character that a picture says is drawn as the shape of a missing one', () => {
    const letters = (texts: string[]) => new Set(texts.join('').replace(ignorable, ''))
    const quoted = letters(said.map(({ words }) => words.quote))
    const beside = letters(said.flatMap(({ words }) => [words.credit, words.mark, words.day]))

    expect([...quoted].filter((letter) => boxed(typography[script].quote, letter))).toEqual([])
    expect([...beside].filter((letter) => boxed(typography[script].text, letter))).toEqual([])
  })

  test.each(Object.keys(formats) as Format[])(
    'every quote fits, apart from all else (%s)',
    (format) => {
      const { width, height } = formats[format]
      for (const picture of said) {
        for (const words of [picture.words, { ...picture.words, name }]) {
          const { lines, size } = layout(
            canvas,
            { ...picture, words, format, scheme: 'dark', linked: 0 },
            canvasFonts(script),
          )

          const boxes = lines.map(({ box }) => box)
          expect(size).toBeGreaterThanOrEqual(least[format])
          expect(boxes.filter((box) => !inside(box, width, height))).toEqual([])
          expect(lines.filter(({ box }) => boxes.some((other) => overlap(box, other)))).toEqual([])
          const drawn = lines.map(({ text }) => text).join(' ')
          for (const text of Object.values(words)) expect(unspaced(drawn)).toContain(unspaced(text))
        }
      }
    },
  )
})

test.each(languages)(
  'no point is read as a full stop in a picture in $name',
  ({ code, script }) => {
    const i18n = createI18n(code, words[code])
    for (const quote of quotes) {
      for (const format of formatNames) {
        // As the build joins them, and with none joined.
        for (const linked of [progress(quote), 0]) {
          const picture = { ...pictured(i18n, quote), format, scheme: 'dark', linked } as const
          const { lines } = layout(canvas, picture, canvasFonts(script))
          const { circles, ends, drawing } = recorder()

          draw(drawing, picture, canvasFonts(script))

          const beside = circles.filter(({ x, y, radius }) => {
            const isLonely = radius < 10 && !ends.has(`${x} ${y}`)
            const clear = isLonely ? 180 : 40
            return lines.some(
              ({ box }) =>
                y + radius > box.y &&
                y - radius < box.y + box.height &&
                x + radius > box.x - clear &&
                x - radius < box.x + box.width + clear,
            )
          })
          expect(circles.length).toBeGreaterThan(10)
          expect(beside, `${quote}, ${format}, ${linked}`).toEqual([])
        }
      }
    }
  },
)

/** A canvas that measures as ours does, and keeps where circles are drawn, and where lines end. */
function recorder() {
  const circles: { x: number; y: number; radius: number }[] = []
  const ends = new Set<string>()
  const drawing = createCanvas(1, 1).getContext('2d') as unknown as Canvas
  drawing.arc = (x, y, radius) => circles.push({ x, y, radius })
  drawing.moveTo = (x, y) => {
    // A circle begins at its edge.
    ends.add(`${x} ${y}`)
  }
  drawing.lineTo = (x, y) => {
    ends.add(`${x} ${y}`)
  }
  return { circles, ends, drawing }
}

test.each(formatNames)('a line of a Burmese quote ends where a space is (%s)', (format) => {
  const i18n = createI18n('my', words.my)
  for (const quote of quotes) {
    const picture = { ...pictured(i18n, quote), format, scheme: 'dark', linked: 0 } as const
    const { lines } = layout(canvas, picture, canvasFonts('Mymr'))
    const drawn = singleSpaced(lines.map(({ text }) => text).join(' '))

    for (const text of [picture.words.quote, picture.words.credit, picture.words.mark]) {
      expect(drawn).toContain(singleSpaced(loose(text)))
    }
  }
})

test.each([
  ['ar', 'ACME (Intl.) e.V.!', 'ltr'],
  ['ar', '2024 ACME العربية Ltd.', 'ltr'],
  ['ar', 'منظمة (الأمل)!', 'rtl'],
  ['fr', 'منظمة (الأمل)!', 'rtl'],
  ['ar', '(2024)!', 'rtl'],
] as const)('in a picture in %s the name %s runs in its own direction', (lang, name, direction) => {
  const { lines } = pictureWith(lang, name)

  expect(lines.find(({ text }) => text.includes('!') || text.includes('ACME'))?.direction).toBe(
    direction,
  )
  expect(lines.find(({ text }) => text === site.host)?.direction).toBe('ltr')
})

test.each(['W'.repeat(60), 'Médecins\u00a0sans\u00a0Frontières\u00a0Internationale\u00a0(Genève)'])(
  'a name without a space can be read: %s',
  (name) => {
    const { lines } = pictureWith('fr', name)

    const named = lines.filter(({ align }) => align === 'right').slice(1)
    expect(named.length).toBeGreaterThan(1)
    expect(unspaced(named.map(({ text }) => text).join(''))).toBe(unspaced(name))
    // Three quarters of the credit's letters.
    for (const { font } of named) expect(Number.parseFloat(font)).toBeGreaterThan(20)
  },
)

test('a quote for which there is no room is said to be too long', () => {
  expect(() => pictureWith('fr', 'Ligue', 'liberté '.repeat(400))).toThrow(NoRoom)
})

test('a picture is a PNG that says its size and keeps its colours', () => {
  const [red, blue] = [0xff0000ff, 0xffff0000]

  const bytes = png(new Uint32Array([red, blue, blue, red, red, red]), 3, 2)

  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3, 2])
  expect(bytes.subarray(41, 47)).toEqual(Buffer.from([255, 0, 0, 0, 0, 255]))
})

function pictureWith(lang: Lang, name: string, long?: string) {
  const { words: said, ...picture } = pictured(createI18n(lang, words[lang]), firstQuote)
  return layout(
    canvas,
    {
      ...picture,
      words: { ...said, name, quote: long ?? said.quote },
      format: 'square',
      scheme: 'dark',
      linked: 0,
    },
    canvasFonts(picture.script),
  )
}

/** Pixels of letters that can still be read when the picture is as wide as a phone. */
const least = { wide: 32, square: 40, portrait: 44, tall: 48 }

/** Characters that have no shape to miss: joiners, marks of direction, spaces. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Zs}]/gu

const fonts = new Map<string, Font>()

/** By the fonts' own outlines: on a canvas a font of the machine would fill in. */
function boxed(families: readonly Family[], letter: string) {
  const code = letter.codePointAt(0) ?? 0
  const files = families.flatMap(({ family, subsets }) =>
    subsets.map((subset) => fontIn(fontFile(family, subset))),
  )
  const font = files.find((font) => font.hasGlyphForCodePoint(code)) ?? files[0]
  if (!font) throw new Error('a family without a file')
  const [drawn, missing] = [font.glyphForCodePoint(code), font.getGlyph(0)]
  return drawn.path.toSVG() === missing.path.toSVG()
}

function fontIn(file: string) {
  // A file holds one font; only collections hold more.
  const font = fonts.get(file) ?? (create(readFileSync(file)) as Font)
  fonts.set(file, font)
  return font
}

/** With room to the edges. */
function inside({ x, y, width, height }: Box, right: number, bottom: number) {
  const margin = 12
  return x >= margin && y >= margin && x + width <= right - margin && y + height <= bottom - margin
}

function overlap(one: Box, other: Box) {
  if (one === other) return false
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  // The canvas gives every letter a pixel or two more than it covers.
  return across > 2 && down > 4
}
