import { type Broken, breakLines, type Piece, piecesOf } from './lines.ts'
import { formats, type Logo, type Picture, unit } from './picture.ts'
import { type } from './type.ts'

/** CSS font families, best first, under the names that the canvas knows. */
export interface Fonts {
  quote: string
  text: string
  /** For addresses and names in Latin letters: in another script's family, spaces would not fit them. */
  latin: string
}

/** Pixels of plate on every side of a logo that stands on one. */
export const plateRim = 14

/** What of a canvas is needed to know the size of a text. */
export type Measurer = Pick<
  CanvasRenderingContext2D,
  'font' | 'direction' | 'textAlign' | 'measureText'
>

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

type Side = 'left' | 'right'
type Tone = 'ink' | 'quiet'

export interface Line {
  text: string
  font: string
  tone: Tone
  /** The side from which it is set; `x` and `y` are where its baseline begins there. */
  align: Side
  x: number
  y: number
  /** What its letters cover. */
  box: Box
  /** From there to the next line of the same text; 0 for its last. */
  room: number
}

/** Lines with their measures in pixels, before they have a place. */
interface Block {
  width: number
  /** The last line's share of the widest. */
  last: number
  lines: readonly Broken[]
  family: string
  size: number
  tone: Tone
  /** From one baseline to the next. */
  leading: number
  /** From the top of the block to the first baseline. */
  ascent: number
  height: number
  /** How far the first line begins before the others. */
  hang: number
}

/** In sizes of its letters. */
interface Measured {
  ascent: number
  descent: number
  hang: number
  pieces: readonly Piece[]
}

/**
 * Pixels by format: what an app may cover above and below, the sizes of letters. Margins are those of
 * the field: one step, and two where lines begin, so that quotation marks hang there.
 */
const measures = {
  wide: { above: 0, below: 0, day: 26, credit: 26, mark: 22, most: 100, good: 42, least: 32 },
  square: { above: 0, below: 0, day: 32, credit: 32, mark: 26, most: 120, good: 52, least: 40 },
  tall: { above: 180, below: 240, day: 38, credit: 38, mark: 30, most: 150, good: 60, least: 48 },
} as const

/**
 * What makes room for a long quote before its letters get too small to read: its lines close up, what
 * stands below takes the whole width, and all move together.
 */
const roomier = [
  { tight: 1, share: 0.66, air: 1 },
  { tight: 0.9, share: 0.66, air: 1 },
  { tight: 0.9, share: 1, air: 1 },
  { tight: 0.9, share: 1, air: 0.5 },
  { tight: 0.75, share: 1, air: 0.5 },
]

/**
 * Finds a place for everything that a picture says: the quote as large as its room allows.
 * @throws Error when the quote is too long to be read in this format.
 */
export function layout(context: Measurer, picture: Picture, fonts: Fonts, logo?: Logo) {
  const texts = new Map<string, Measured>()
  let best: ReturnType<typeof arrange>
  for (const room of roomier) {
    const found = arrange(context, picture, fonts, logo, texts, room)
    if (found && found.size > (best?.size ?? 0)) best = found
    if (best && best.size >= measures[picture.format].good) break
  }
  if (!best) throw new Error(`${picture.format} has no room for: ${picture.words.quote}`)
  return best
}

function arrange(
  context: Measurer,
  picture: Picture,
  fonts: Fonts,
  logo: Logo | undefined,
  texts: Map<string, Measured>,
  { tight, share, air }: (typeof roomier)[number],
) {
  const { words, direction, lang } = picture
  const { width, height } = formats[picture.format]
  const { above, below, day, credit, mark, most, least } = measures[picture.format]
  const { leading } = type[picture.script]
  const inner = width - 3 * unit
  const [start, end]: [Side, Side] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const ceiling = unit + above
  const floor = height - unit - below
  const gap = mark * 0.5

  const host = small(words.host, day, inner * 0.45, 'ink', fonts.latin)
  const heading = small(words.day, day, inner - host.width - unit)
  const name = words.name
    ? small(words.name, credit, inner * 0.3, 'ink', familyOf(words.name))
    : undefined
  const image = logo && fitted(logo, inner * 0.28, credit * 3.4 * air ** 0.75)
  const signature = Math.max(name?.width ?? -unit, image?.width ?? -unit)
  const beside = Math.min(inner * share, inner - signature - unit)
  const credited = small(words.credit, credit, beside)
  const marked = small(words.mark, mark, beside, 'quiet')

  const said = credited.height + gap + marked.height
  const signed = (image?.height ?? 0) + (name?.height ?? 0) + (image && name ? gap : 0)
  const crown = Math.max(heading.ascent, host.ascent)
  const top = ceiling + crown - heading.ascent + heading.height + day * 1.2 * air
  const bottom = floor - Math.max(said, signed) - credit * 1.4 * air
  const quote = largest(bottom - top)
  if (!quote) return undefined

  const quoteLines = place(quote, start, top)
  const nameLines = name ? place(name, end, floor - name.height) : []
  const lines = [
    // On one line, whatever the height of their letters.
    ...place(heading, start, ceiling + crown - heading.ascent),
    ...place(host, end, ceiling + crown - host.ascent),
    ...quoteLines,
    ...place(credited, start, floor - said),
    ...place(marked, start, floor - marked.height),
    ...nameLines,
  ]
  const mounted = image && {
    ...image,
    x: end === 'left' ? unit : width - unit - image.width,
    y: floor - signed,
  }
  const last = quoteLines[quoteLines.length - 1]?.box ?? { x: 0, y: 0, width: 0, height: 0 }
  return {
    lines,
    /** Pixels of the quote's letters. */
    size: quote.size,
    logo: mounted,
    /** Where no point may stand, nor between two lines. */
    taken: [
      ...lines.map(({ box, room }) => ({ ...box, height: box.height + room })),
      ...(mounted ? [mounted] : []),
    ],
    end: {
      x: end === 'right' ? last.x + last.width + quote.size * 0.6 : last.x - quote.size * 0.6,
      y: last.y + last.height * 0.6,
    },
    /** Only what an app may cover has room for points above the words. */
    field: { x: 2 * unit, y: above ? 0 : top - day * 0.5 },
  }

  /**
   * The quote in the largest letters that fit, or a little smaller where a word would be left alone on
   * the last line.
   */
  function largest(room: number) {
    let first: Block | undefined
    for (let size: number = most; size >= least; size--) {
      const block = set(words.quote, fonts.quote, size, size * leading * tight, inner)
      if (!block || block.height > room) continue
      first ??= block
      if (size < first.size * 0.88) break
      if (block.last > 0.35) return block
    }
    return first
  }

  /** What is said beside the quote; only an address longer than its line makes its letters smaller. */
  function small(
    text: string,
    size: number,
    width: number,
    tone: Tone = 'ink',
    family = fonts.text,
  ): Block {
    const spaced = family === fonts.latin ? 1.35 : Math.max(1.35, leading)
    const block = set(text, family, size, size * spaced, width, tone)
    return block ?? small(text, size * 0.9, width, tone, family)
  }

  function familyOf(name: string) {
    return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)
      ? `${fonts.text}, ${fonts.latin}`
      : fonts.latin
  }

  function set(
    text: string,
    family: string,
    size: number,
    leading: number,
    width: number,
    tone: Tone = 'ink',
  ): Block | undefined {
    const { pieces, ascent, descent, hang } = measured(text, family)
    const lines = breakLines(pieces, width / size)
    if (!lines) return undefined
    // Ink never touches ink: the tall letters of some scripts measure for themselves.
    const step = Math.max(leading, (ascent + descent) * size)
    const height = (lines.length - 1) * step + (ascent + descent) * size
    const widest = Math.max(...lines.map(({ width }) => width))
    return {
      lines,
      family,
      size,
      tone,
      leading: step,
      ascent: ascent * size,
      height,
      hang: hang * size,
      width: widest * size,
      last: (lines[lines.length - 1]?.width ?? 0) / widest,
    }
  }

  function place(block: Block, align: Side, from: number) {
    const { lines, family, size, tone, leading, ascent, hang } = block
    const font = `${size}px ${family}`
    const margin = align === start ? 2 * unit : unit
    return lines.map(({ text }, index): Line => {
      const inset = index === 0 ? margin - hang : margin
      const x = align === 'left' ? inset : width - inset
      const y = from + ascent + index * leading
      context.textAlign = align
      const { up, down, before, after } = ink(text, font)
      const box = { x: x - before, y: y - up, width: before + after, height: up + down }
      const room = index < lines.length - 1 ? leading : 0
      return { text, font, tone, align, x, y, box, room }
    })
  }

  /** A text in pieces and how far its letters reach, in sizes of its letters. */
  function measured(text: string, family: string) {
    const key = `${family} ${text}`
    const known = texts.get(key)
    if (known) return known
    const em = 200
    const font = `${em}px ${family}`
    const { up, down } = ink(text, font)
    const [marks = ''] = text.match(/^[^\p{L}\p{M}\p{N}…]*/u) ?? []
    const hang = marks ? ink(marks, font).width / em : 0
    const pieces = piecesOf(text, lang).map((piece, index) => {
      const hung = index === 0 ? hang : 0
      return {
        text: piece,
        width: ink(piece, font).width / em - hung,
        bare: ink(piece.trimEnd(), font).width / em - hung,
      }
    })
    const value = { ascent: up / em, descent: down / em, pieces, hang }
    texts.set(key, value)
    return value
  }

  function ink(text: string, font: string) {
    context.font = font
    context.direction = direction
    const measured = context.measureText(text)
    return {
      width: measured.width,
      up: measured.actualBoundingBoxAscent,
      down: measured.actualBoundingBoxDescent,
      before: measured.actualBoundingBoxLeft,
      after: measured.actualBoundingBoxRight,
    }
  }
}

/** As large as a logo may be without outshouting the words, in its own proportions, with its plate. */
function fitted({ width, height, plate }: Logo, widest: number, highest: number) {
  const rim = plate ? plateRim : 0
  const scale = Math.min((widest - 2 * rim) / width, (highest - 2 * rim) / height)
  return { width: width * scale + 2 * rim, height: height * scale + 2 * rim }
}
