import { endsBetterAtSpaces } from './lines.ts'
import { formats, type Logo, type Picture, unit } from './picture.ts'
import {
  type Block,
  createTypesetter,
  type Measurer,
  mayBreak,
  type Side,
  type Tone,
  type Typesetter,
} from './typeset.ts'
import { typography } from './typography.ts'

/** CSS font families, best first, under the names that the canvas knows. */
export interface Fonts {
  quote: string
  text: string
  /**
   * For addresses and names in Latin letters; the spaces of another script's font would be too wide or
   * too narrow.
   */
  latin: string
}

/** Pixels beside a line in which nothing stands. */
const clear = unit * 0.75

/** How many pixels of a plate are seen on each side of its logo. */
export const plateRim = 14

/**
 * Pixels by format: the space above and below that an app may cover, and sizes of letters. Margins are
 * steps of the field: one, and two where lines begin, so that quotation marks can hang there.
 */
const measures = {
  wide: { above: 0, below: 0, day: 26, credit: 26, mark: 22, most: 100, good: 42, least: 32 },
  square: { above: 0, below: 0, day: 32, credit: 32, mark: 26, most: 120, good: 52, least: 40 },
  portrait: { above: 0, below: 0, day: 34, credit: 34, mark: 28, most: 135, good: 56, least: 44 },
  tall: { above: 180, below: 240, day: 38, credit: 38, mark: 30, most: 150, good: 60, least: 48 },
} as const

/**
 * Tried one after another to make room for a long quote: closer lines, credits across the whole width,
 * less space between the parts.
 */
const roomier = [
  { tight: 1, share: 0.66, air: 1 },
  { tight: 0.9, share: 0.66, air: 1 },
  { tight: 0.9, share: 1, air: 1 },
  { tight: 0.9, share: 1, air: 0.5 },
  { tight: 0.75, share: 1, air: 0.5 },
]

/** The words of a picture do not fit into its format. */
export class NoRoom extends Error {}

/**
 * Finds a place for every text of a picture, with the quote as large as possible.
 * @throws NoRoom when the quote is too long to be read in this format.
 */
export function layout(context: Measurer, picture: Picture, fonts: Fonts, logo?: Logo) {
  const typesetter = createTypesetter(context, picture, formats[picture.format].width)
  let best: ReturnType<typeof arrange>
  for (const room of roomier) {
    const found = arrange(typesetter, picture, fonts, logo, room)
    if (found && found.size > (best?.size ?? 0)) best = found
    if (best && best.size >= measures[picture.format].good) break
  }
  if (!best) throw new NoRoom(`${picture.format} has no room for: ${picture.words.quote}`)
  return best
}

function arrange(
  { set, place }: Typesetter,
  picture: Picture,
  fonts: Fonts,
  logo: Logo | undefined,
  { tight, share, air }: (typeof roomier)[number],
) {
  const { words, direction } = picture
  const { width, height } = formats[picture.format]
  const { above, below, day, credit, mark, most, least } = measures[picture.format]
  const { leading } = typography[picture.script]
  const inner = width - 3 * unit
  const [start, end]: [Side, Side] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const ceiling = unit + above
  const floor = height - unit - below
  const gap = mark * 0.5

  const host = small(words.host, day, inner * 0.45, { family: fonts.latin, direction: 'ltr' })
  const heading = small(words.day, day, inner - host.width - unit)
  const name = words.name ? named(words.name, credit, inner * 0.3) : undefined
  const image = logo && fitted(logo, inner * 0.28, credit * 3.4 * air ** 0.75)
  const signature = Math.max(name?.width ?? -unit, image?.width ?? -unit)
  const beside = Math.min(inner * share, inner - signature - unit)
  const credited = small(words.credit, credit, beside)
  const marked = small(words.mark, mark, beside, { tone: 'quiet' })

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
    /** Boxes without points of the field: beside a line, or between two, one would be read as a full stop. */
    taken: [
      ...lines.map(({ box, room }) => ({
        x: box.x - clear,
        y: box.y,
        width: box.width + 2 * clear,
        height: box.height + room,
      })),
      ...(mounted ? [mounted] : []),
    ],
    end: {
      x: end === 'right' ? last.x + last.width + quote.size * 0.6 : last.x - quote.size * 0.6,
      y: last.y + last.height * 0.6,
    },
    /** Where points begin. Above the words they stand only in the part that an app may cover. */
    field: { x: 2 * unit, y: above ? 0 : top - day * 0.5 },
  }

  /**
   * The quote in the largest letters that fit, or a little smaller where a word would be left alone on
   * the last line.
   */
  function largest(room: number) {
    const atWords = fitting(room, 'words')
    const atSpaces = endsBetterAtSpaces(words.quote) ? fitting(room, 'spaces') : undefined
    return atWords && atSpaces && atSpaces.size > atWords.size * 0.7 ? atSpaces : atWords
  }

  function fitting(room: number, ends: 'words' | 'spaces') {
    let first: Block | undefined
    for (let size: number = most; size >= least; size--) {
      const block = set(words.quote, fonts.quote, size, size * leading * tight, inner, { ends })
      if (!block || block.height > room) continue
      first ??= block
      if (size < first.size * 0.88) break
      if (block.last > 0.35) return block
    }
    return first
  }

  /**
   * Any other text, in a fixed size; smaller only when a word, such as an address, is wider than its
   * line.
   */
  function small(text: string, size: number, width: number, look: Look = {}): Block {
    const { family = fonts.text, ...manner } = look
    const spaced = size * (family === fonts.latin ? 1.35 : Math.max(1.35, leading))
    const block = set(text, family, size, spaced, width, manner)
    if (!block) return small(text, size * 0.9, width, look)
    if (!endsBetterAtSpaces(text)) return block
    const atSpaces = set(text, family, size, spaced, width, { ...manner, ends: 'spaces' })
    return atSpaces && atSpaces.lines.length <= block.lines.length + 1 ? atSpaces : block
  }

  /**
   * The partner's name, in its own direction. A word wider than its line makes it smaller, and where it
   * could no longer be read, breaks.
   */
  function named(name: string, size: number, width: number) {
    const text = name.replaceAll('\u00a0', ' ')
    const look = { family: familyOf(text), direction: directionOf(text, direction) }
    const block = small(text, size, width, look)
    return block.size < size * 0.7 ? small(breakable(text), size * 0.7, width, look) : block
  }

  function familyOf(name: string) {
    return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)
      ? `${fonts.text}, ${fonts.latin}`
      : fonts.latin
  }
}

interface Look {
  tone?: Tone
  family?: string
  direction?: Picture['direction']
}

/** By the first letter, as `dir="auto"` decides; without letters, as all else. */
function directionOf(text: string, otherwise: Picture['direction']) {
  const [letter] = text.match(/\p{L}/u) ?? []
  if (!letter) return otherwise
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter) ? 'rtl' : 'ltr'
}

/** A text that may break after every letter with its marks. */
function breakable(text: string) {
  return (text.match(/\P{M}\p{M}*/gu) ?? []).join(mayBreak)
}

/** The size of a logo with its plate: as large as fits, in its own proportions. */
function fitted({ width, height, plate }: Logo, widest: number, highest: number) {
  const rim = plate ? plateRim : 0
  const scale = Math.min((widest - 2 * rim) / width, (highest - 2 * rim) / height)
  return { width: width * scale + 2 * rim, height: height * scale + 2 * rim }
}
