import { loose } from '../site/loose.ts'
import { type Broken, breakLines, type Piece, phrasesOf, piecesOf } from './lines.ts'
import { type Picture, unit } from './picture.ts'

/** What measuring text needs of a canvas. */
export type Measurer = Pick<
  OffscreenCanvasRenderingContext2D,
  'font' | 'direction' | 'textAlign' | 'measureText'
>

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Side = 'left' | 'right'
export type Tone = 'ink' | 'quiet'
type Direction = Picture['direction']
/** After what a line may end. */
type Ends = 'words' | 'spaces'

export interface Line {
  text: string
  font: string
  tone: Tone
  direction: Direction
  /** The side at which it begins; `x` and `y` are the start of its baseline there. */
  align: Side
  x: number
  y: number
  /** The area that its letters cover. */
  box: Box
  /** The distance to the next line of the same text; 0 after the last line. */
  room: number
}

/** Lines with their measures in pixels, before they have a place. */
export interface Block {
  width: number
  /** The width of the last line as a share of the widest. */
  last: number
  lines: readonly Broken[]
  family: string
  size: number
  tone: Tone
  direction: Direction
  /** From one baseline to the next. */
  leading: number
  /** From the top of the block to the first baseline. */
  ascent: number
  height: number
  /** How far the first line begins before the others. */
  hang: number
}

/** How a text is set where it is not as all else. */
interface Manner {
  tone?: Tone | undefined
  direction?: Direction | undefined
  ends?: Ends
}

/** In sizes of its letters. */
interface Measured {
  ascent: number
  descent: number
  hang: number
  pieces: readonly Piece[]
}

export type Typesetter = ReturnType<typeof createTypesetter>

/** A zero-width space, at which a line may end; not every font has it, so none is drawn. */
export const mayBreak = '\u200b'

/**
 * Sets the texts of one picture in lines. Measures are kept for the next size.
 * @param width of the picture, in pixels.
 */
export function createTypesetter(
  context: Measurer,
  { lang, direction }: Pick<Picture, 'lang' | 'direction'>,
  width: number,
) {
  const texts = new Map<string, Measured>()
  const start: Side = direction === 'rtl' ? 'right' : 'left'
  return { set, place }

  /** @returns undefined when a piece of the text is wider than a line. */
  function set(
    text: string,
    family: string,
    size: number,
    leading: number,
    width: number,
    { tone = 'ink', direction: own = direction, ends = 'words' }: Manner = {},
  ): Block | undefined {
    const { pieces, ascent, descent, hang } = measured(loose(text), family, own, ends)
    const lines = breakLines(pieces, width / size)
    if (!lines) return undefined
    // Lines must not touch: some scripts have letters taller than the leading.
    const step = Math.max(leading, (ascent + descent) * size)
    const height = (lines.length - 1) * step + (ascent + descent) * size
    const widest = Math.max(...lines.map(({ width }) => width))
    return {
      lines,
      family,
      size,
      tone,
      direction: own,
      leading: step,
      ascent: ascent * size,
      height,
      hang: hang * size,
      width: widest * size,
      last: (lines[lines.length - 1]?.width ?? 0) / widest,
    }
  }

  /** Gives a block its place: its lines begin at their margin on one side, its top is at `from`. */
  function place(
    block: Block,
    align: Side,
    from: number,
    margin = align === start ? 2 * unit : unit,
  ) {
    const { lines, family, size, tone, direction, leading, ascent, hang } = block
    const font = `${size}px ${family}`
    return lines.map((line, index): Line => {
      const text = line.text.replaceAll(mayBreak, '')
      const inset = index === 0 && align === start ? margin - hang : margin
      const x = align === 'left' ? inset : width - inset
      const y = from + ascent + index * leading
      context.textAlign = align
      const { up, down, before, after } = ink(text, font, direction)
      const box = { x: x - before, y: y - up, width: before + after, height: up + down }
      const room = index < lines.length - 1 ? leading : 0
      return { text, font, tone, direction, align, x, y, box, room }
    })
  }

  /** A text in pieces and how far its letters reach, in sizes of its letters. */
  function measured(text: string, family: string, direction: Direction, ends: Ends) {
    const key = `${direction} ${ends} ${family} ${text}`
    const known = texts.get(key)
    if (known) return known
    const em = 200
    const font = `${em}px ${family}`
    const { up, down } = ink(text, font, direction)
    const [marks = ''] = text.match(/^[^\p{L}\p{M}\p{N}[…]*/u) ?? []
    const hang = marks ? ink(marks, font, direction).width / em : 0
    const parts = ends === 'spaces' ? phrasesOf(text) : piecesOf(text, lang)
    const pieces = parts.map((piece, index) => {
      const hung = index === 0 ? hang : 0
      return {
        text: piece,
        width: ink(piece, font, direction).width / em - hung,
        bare: ink(piece.trimEnd(), font, direction).width / em - hung,
      }
    })
    const value = { ascent: up / em, descent: down / em, pieces, hang }
    texts.set(key, value)
    return value
  }

  function ink(text: string, font: string, direction: Direction) {
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
