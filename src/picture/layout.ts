import { breakLines, type Piece, piecesOf } from './lines.ts'
import { formats, type Logo, type Picture } from './picture.ts'
import { type } from './type.ts'

/** CSS font families, best first, under the names that the canvas knows. */
export interface Fonts {
  quote: string
  text: string
}

/** What of a canvas is needed to know the size of a text. */
export type Measurer = Pick<CanvasRenderingContext2D, 'font' | 'direction' | 'measureText'>

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Line {
  text: string
  font: string
  tone: 'ink' | 'quiet'
  /** The side of the picture from which it is set, and where its baseline begins there. */
  align: 'left' | 'right'
  x: number
  y: number
  /** What its letters cover. */
  box: Box
}

interface Measured {
  ascent: number
  descent: number
  pieces: readonly Piece[]
}

interface Style {
  family: string
  /** Pixels. */
  size: number
  /** Pixels from one baseline to the next. */
  leading: number
  width: number
  tone: Line['tone']
}

/** Pixels by format: the margin, what an app may cover above and below, the sizes of letters. */
const measures = {
  wide: { margin: 60, above: 0, below: 0, day: 24, credit: 26, mark: 22, most: 104, least: 36 },
  square: { margin: 80, above: 0, below: 0, day: 30, credit: 30, mark: 25, most: 120, least: 40 },
  tall: { margin: 80, above: 200, below: 240, day: 36, credit: 38, mark: 30, most: 150, least: 48 },
} as const

/**
 * Finds a place for everything that a picture says: the quote as large as its room allows.
 * @throws Error when the quote is too long to be read in this format.
 */
export function layout(context: Measurer, picture: Picture, fonts: Fonts, logo?: Logo) {
  const { words, direction, lang } = picture
  const { width, height } = formats[picture.format]
  const { margin, above, below, day, credit, mark, most, least } = measures[picture.format]
  const { leading } = type[picture.script]
  const inner = width - 2 * margin
  const small = (size: number, share = 1, tone: Line['tone'] = 'ink'): Style => ({
    family: fonts.text,
    size,
    leading: size * Math.max(1.35, leading),
    width: inner * share,
    tone,
  })

  const texts = new Map<string, Measured>()
  const start = direction === 'rtl' ? 'right' : 'left'
  const end = direction === 'rtl' ? 'left' : 'right'
  const floor = height - margin - below

  const heading = set(words.day, small(day))
  const credited = set(words.credit, small(credit, 0.64))
  const marked = set(words.mark, small(mark, 0.64, 'quiet'))
  const host = set(words.host, small(credit, 0.34))
  const name = words.name ? set(words.name, small(credit, 0.34)) : undefined
  const plate = logo && logoBox(logo, inner * 0.3, credit * 3.2)

  const gap = mark * 0.45
  const left = credited.height + gap + marked.height
  const right = [plate?.height, name?.height, host.height].reduce<number>(
    (sum, part) => (part ? sum + (sum && gap) + part : sum),
    0,
  )
  const top = margin + above + heading.height + day * 1.25
  const bottom = floor - Math.max(left, right) - credit * 1.5
  const quote = largest(bottom - top)

  let corner = floor - right
  const stacked = (part: Set | undefined) => {
    if (!part) return []
    const lines = place(part, end, corner)
    corner += part.height + gap
    return lines
  }
  const mounted = plate && { ...plate, x: end === 'left' ? margin : width - margin - plate.width }
  const at = mounted && { ...mounted, y: corner }
  if (at) corner += at.height + gap
  return {
    size: quote.style.size,
    quote: place(quote, start, top),
    rest: [
      ...place(heading, start, margin + above),
      ...place(credited, start, floor - left),
      ...place(marked, start, floor - marked.height),
      ...stacked(name),
      ...stacked(host),
    ],
    logo: at,
    room: { top, bottom },
  }

  /** The quote in the largest letters that fit; before they get too small to read, its lines close up. */
  function largest(room: number): Set {
    for (const tight of [1, 0.92]) {
      for (let size: number = most; size >= least; size--) {
        const style = { ...small(size), family: fonts.quote, leading: size * leading * tight }
        const found = trySet(words.quote, style)
        if (found && found.height <= room) return found
      }
    }
    throw new Error(`${picture.format} has no room for: ${words.quote}`)
  }

  type Set = { lines: readonly string[]; height: number; ascent: number; style: Style }

  function set(text: string, style: Style): Set {
    const found = trySet(text, style)
    if (!found) throw new Error(`${picture.format} has no room for: ${text}`)
    return found
  }

  function trySet(text: string, style: Style) {
    const { pieces, ascent, descent } = measured(text, style.family)
    const lines = breakLines(pieces, style.width / style.size)
    if (!lines) return undefined
    // Ink never touches ink: tall scripts measure for themselves.
    const step = Math.max(style.leading, (ascent + descent) * style.size)
    return {
      lines,
      ascent: ascent * style.size,
      height: (lines.length - 1) * step + (ascent + descent) * style.size,
      style: { ...style, leading: step },
    }
  }

  function place({ lines, ascent, style }: Set, align: 'left' | 'right', from: number): Line[] {
    const font = `${style.size}px ${style.family}`
    const x = align === 'left' ? margin : width - margin
    return lines.map((text, index) => {
      const y = from + ascent + index * style.leading
      const { widths, up, down } = ink(text, font)
      return {
        text,
        font,
        tone: style.tone,
        align,
        x,
        y,
        box: {
          x: align === 'left' ? x : x - widths,
          y: y - up,
          width: widths,
          height: up + down,
        },
      }
    })
  }

  /** A text in pieces and how far its letters reach, in sizes of its letters. */
  function measured(text: string, family: string): Measured {
    const key = `${family} ${text}`
    const known = texts.get(key)
    if (known) return known
    const unit = 200
    const em = (piece: string) => ink(piece, `${unit}px ${family}`)
    const { up, down } = em(text)
    const value = {
      ascent: up / unit,
      descent: down / unit,
      pieces: piecesOf(text, lang).map((piece) => ({
        text: piece,
        width: em(piece).widths / unit,
        bare: em(piece.trimEnd()).widths / unit,
      })),
    }
    texts.set(key, value)
    return value
  }

  function ink(text: string, font: string) {
    context.font = font
    context.direction = direction
    const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(text)
    return { widths: width, up: actualBoundingBoxAscent, down: actualBoundingBoxDescent }
  }
}

/** As large as a logo may be without outshouting the words, in its own proportions. */
function logoBox(logo: Logo, width: number, height: number) {
  const scale = Math.min(width / logo.width, height / logo.height)
  return { width: logo.width * scale, height: logo.height * scale }
}
