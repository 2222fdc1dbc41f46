import type { PaperSize } from '../../content/kit.ts'
import type * as entry from '../../entries/prerender.tsx'
import { breakLines, piecesOf } from '../../picture/lines.ts'
import { schemes } from '../../picture/picture.ts'
import { posterField } from '../../picture/posterField.ts'
import { typography } from '../../picture/typography.ts'
import { createPage } from './page.ts'
import type { Type } from './shape.ts'

/** Points. */
const [margin, code, gap, most, least] = [48, 132, 26, 64, 20]

type Posted = Awaited<ReturnType<(typeof entry)['posterOf']>>

interface Fonts {
  quote: Type
  text: Type
}

/**
 * The poster as PDF: the quote as large as it fits, and a line that leads from the field of points to
 * the QR code.
 * @throws Error when the words do not fit.
 */
export function poster(
  { lang, script, direction, modules, words }: Posted,
  { width, height }: Pick<PaperSize, 'width' | 'height'>,
  fonts: Fonts,
  date: Date,
) {
  const page = createPage({ width, height, title: words.title, lang, direction, date })
  const { ink, point } = schemes.light
  const { leading } = typography[script]
  const inner = width - 2 * margin
  const rtl = direction === 'rtl'
  /** Turns a distance from the side where reading begins into one from the left. */
  const across = (x: number) => (rtl ? width - x : x)

  function lines(text: string, type: Type, size: number, room: number) {
    const pieces = piecesOf(text, lang).map((piece) => {
      const seen = piece.replaceAll('\u200b', '')
      const bare = page.measure(seen.trimEnd(), type) * size
      return { text: seen, bare, width: page.measure(seen, type) * size }
    })
    return breakLines(pieces, room)?.map(({ text }) => text)
  }

  /** Writes a text below `top`. @returns where the next may begin. */
  function write(text: string, size: number, top: number, options: Partial<Writing> = {}) {
    const { type = fonts.text, tag = 'P', room = inner, from = margin, end = false } = options
    const set = lines(text, type, size, room)
    if (!set) throw new Error(`"${text}" does not fit on the poster`)
    const step = size * (leading + 0.08)
    const align = end === rtl ? 'left' : 'right'
    const y = top + step * 0.5 + size * 0.36
    page.write(set, type, { tag, x: across(from), y, align, size, leading: step, colour: ink })
    return top + set.length * step
  }

  // Above: the day, and when it is.
  const half = inner * 0.68
  const dateTop = margin - 8
  const underDay = write(words.day, 15, dateTop, { room: half })
  write(words.date, 15, dateTop, { room: inner - half, from: width - margin, end: true })

  const step = inner / posterField.columns
  const fieldTop = Math.max(underDay, dateTop + 24) + 20
  const fieldBottom = fieldTop + (posterField.rows - 1) * step

  // Below: the QR code, and what stands beside it.
  const foot = lines(words.independent, fonts.text, 8, inner) ?? []
  const footTop = height - margin - foot.length * 8 * (leading + 0.08) + 10
  const codeTop = footTop - 22 - code
  const beside = { room: inner - code - gap }
  const scan = 19
  const small = 11
  const stack = [
    { text: words.scan, size: scan },
    { text: embedded(words.address), size: 13 },
    { text: '', size: 5 },
    { text: words.help, size: small },
    { text: embedded(words.helpAddress), size: small },
    { text: words.directory, size: small },
    { text: embedded(words.directoryAddress), size: small },
  ]

  // Between: the quote, as large as its room.
  const quoteTop = fieldBottom + 34
  const room = inner - 30
  const creditSize = 12
  const credited = (text: string, size: number) =>
    (lines(text, fonts.text, size, room)?.length ?? 0) * size * (leading + 0.08)
  const under = credited(words.credit, creditSize) + credited(words.mark, 10) + 44
  const free = codeTop - quoteTop - under
  let size = most
  const fits = () =>
    (lines(words.quote, fonts.quote, size, room)?.length ?? 99) * size * leading <= free
  while (!fits()) {
    size -= 1
    if (size < least) throw new Error('the quote does not fit on the poster')
  }
  const quote = lines(words.quote, fonts.quote, size, room) ?? []

  page.decorate((canvas) => {
    const at = (column: number, row: number) =>
      [across(margin + column * step), fieldTop + row * step] as const
    canvas.lineWidth(1.1).strokeColor(ink).lineCap('round')
    for (const [column, row, toColumn, toRow] of posterField.links) {
      canvas.moveTo(...at(column, row)).lineTo(...at(toColumn, toRow))
    }
    canvas.stroke()
    for (const [column, row] of posterField.points) canvas.circle(...at(column, row), 2.6)
    canvas.fill(ink)
    const [x, y] = at(...posterField.person)
    canvas.lineWidth(2).strokeColor(point)
    canvas
      .moveTo(x, y)
      .lineTo(x, codeTop - 24)
      .stroke()
    canvas
      .circle(x, y, 7)
      .circle(x, codeTop - 24, 7)
      .fill(point)
  })

  page.write(quote, fonts.quote, {
    tag: 'H1',
    x: across(margin),
    y: quoteTop + size * 0.8,
    align: rtl ? 'right' : 'left',
    size,
    leading: size * leading,
    colour: ink,
  })
  const afterQuote = quoteTop + quote.length * size * leading + 14
  const afterCredit = write(words.credit, creditSize, afterQuote, { room })
  write(words.mark, 10, afterCredit + 2, { room })

  const left = rtl ? margin : width - margin - code
  page.depict(words.code, [left, codeTop, left + code, codeTop + code], (canvas) => {
    const unit = code / modules.length
    for (const [row, cells] of modules.entries()) {
      for (const [column, dark] of cells.entries()) {
        if (dark) canvas.rect(left + column * unit, codeTop + row * unit, unit, unit)
      }
    }
    canvas.fill(ink)
  })

  const tall = stack.reduce((sum, { text, size }) => {
    const count = text ? (lines(text, fonts.text, size, beside.room)?.length ?? 0) : 1
    return sum + count * size * (leading + 0.08)
  }, 0)
  let top = codeTop + code - tall
  for (const { text, size } of stack) {
    top = text ? write(text, size, top, beside) : top + size * (leading + 0.08)
  }
  write(words.independent, 8, footTop)
  return page.end()
}

interface Writing {
  type: Type
  tag: 'H1' | 'P'
  /** How wide a line may be. */
  room: number
  /** From the side where reading begins. */
  from: number
  /** Whether it is aligned to the side where lines end. */
  end: boolean
}

/** Puts left-to-right marks around an address, which keep its order in a text from right to left. */
function embedded(address: string) {
  return `\u200e${address}\u200e`
}
