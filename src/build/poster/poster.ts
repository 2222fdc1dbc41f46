import { type PosterSheet, posterSheets } from '../../content/kit.ts'
import type * as entry from '../../entries/prerender.tsx'
import { breakLines, phrasesOf, piecesOf } from '../../picture/lines.ts'
import { schemes } from '../../picture/picture.ts'
import { posterField } from '../../picture/posterField.ts'
import { typography } from '../../picture/typography.ts'
import { createPage } from './page.ts'
import type { Type } from './shape.ts'

/** Points on A4. Every other sheet is this one, larger or smaller. */
const [a4] = posterSheets
const [margin, gap] = [48, 16]
const codes = { message: 132, help: 104 }
const largest = { date: 92, dateHeight: 104, day: 20, quote: 62, scan: 15, help: 19, helpWhy: 11 }
const small = { credit: 12, mark: 10, address: 11, directory: 9.5, foot: 9 }
const leastQuote = 20

/** Where there is one colour, the person is told from the others by a ring. */
const looks = {
  coloured: { ...schemes.light, thin: 1.1, thick: 2, dot: 2.6 },
  black: { ink: '#000000', point: '#000000', thin: 1.5, thick: 2.8, dot: 3.2 },
}

type Posted = Awaited<ReturnType<(typeof entry)['posterOf']>>

interface Fonts {
  quote: Type
  text: Type
}

/**
 * The poster as PDF: the day, a field of points, the quote as large as it fits, a line that leads from
 * the field to the code of the message, and beside it the code of help.
 * @throws Error when the words do not fit.
 */
export function poster(
  { lang, script, direction, codes: modules, words }: Posted,
  sheet: Pick<PosterSheet, 'width' | 'height' | 'black'>,
  fonts: Fonts,
  date: Date,
) {
  const scale = Math.min(sheet.width / a4.width, sheet.height / a4.height)
  const [width, height] = [sheet.width / scale, sheet.height / scale]
  const page = createPage({ ...sheet, scale, title: words.title, lang, direction, date })
  const { ink, point, thin, thick, dot } = looks[sheet.black ? 'black' : 'coloured']
  const leading = typography[script].leading + 0.08
  const inner = width - 2 * margin
  const rtl = direction === 'rtl'
  /** Turns a distance from the side where reading begins into one from the left. */
  const across = (x: number) => (rtl ? width - x : x)

  function placed(from: number, y: number, size: number, leading = 0) {
    const align = rtl ? ('right' as const) : ('left' as const)
    return { x: across(from), y, align, size, leading, colour: ink }
  }

  function lines(text: string, size: number, room: number, type = fonts.text) {
    const broken = (pieces: readonly string[]) => {
      const measured = pieces.map((piece) => {
        const seen = piece.replaceAll('\u200b', '')
        const bare = page.measure(seen.trimEnd(), type).width * size
        return { text: seen, bare, width: page.measure(seen, type).width * size }
      })
      return breakLines(measured, room)?.map(({ text }) => text)
    }
    const anywhere = broken(piecesOf(text, lang))
    const atSpaces = broken(phrasesOf(text))
    return atSpaces?.length === anywhere?.length ? atSpaces : anywhere
  }

  function tall(text: string, size: number, room: number) {
    return (lines(text, size, room)?.length ?? 0) * size * leading
  }

  /** Writes a text below `top`. @returns where the next may begin. */
  function write(text: string, size: number, top: number, { from = margin, room = inner } = {}) {
    const set = lines(text, size, room)
    if (!set) throw new Error(`"${text}" does not fit on the poster`)
    const step = size * leading
    const y = top + step * 0.5 + size * 0.36
    page.write(set, fonts.text, { tag: 'P', ...placed(from, y, size, step) })
    return top + set.length * step
  }

  /** The size in which a text fits on one line. */
  function fitted(text: string, most: number, room: number) {
    return Math.min(most, room / page.measure(text, fonts.text).width)
  }

  /** Writes an address, which is read from left to right in every language. */
  function writeAddress(text: string, most: number, y: number, from: number, room: number) {
    const size = Math.min(most, room / page.measure(text, fonts.text, 'ltr').width)
    page.write([text], fonts.text, { tag: 'P', direction: 'ltr', ...placed(from, y, size) })
  }

  function drawCode(alt: string, rows: readonly boolean[][], size: number, from: number) {
    const left = rtl ? width - from - size : from
    const top = codesEnd - size
    page.depict(alt, [left, top, left + size, top + size], (canvas) => {
      const unit = size / rows.length
      for (const [row, cells] of rows.entries()) {
        for (const [column, dark] of cells.entries()) {
          if (dark) canvas.rect(left + column * unit, top + row * unit, unit, unit)
        }
      }
      canvas.fill(ink)
    })
  }

  // Above: the day, in the largest letters of all.
  const { above, below } = page.measure(words.date, fonts.text)
  // Letters of Nastaliq and Burmese are twice as high as Latin ones.
  const highest = Math.min(largest.date, largest.dateHeight / (above + below))
  const dateSize = fitted(words.date, highest, inner)
  const dateLine = margin + above * dateSize
  page.write([words.date], fonts.text, { tag: 'H1', ...placed(margin, dateLine, dateSize) })
  // Even where no letter goes below the line: nearer, Chromium takes the two lines for one.
  const dateEnd = dateLine + Math.max(below, 0.25) * dateSize
  const underDay = write(words.day, largest.day, dateEnd + 10)
  const step = inner / posterField.columns
  const fieldTop = underDay + 20
  const fieldEnd = fieldTop + (posterField.rows - 1) * step

  // Below: the codes, with what they are above them and their addresses under them.
  const footTop = height - margin + 10 - tall(words.independent, small.foot, inner)
  const addressLine = footTop - 18
  const codesEnd = addressLine - small.address - 5
  const messageFrom = width - margin - codes.message
  const scanTop = codesEnd - codes.message - 6 - tall(words.scan, largest.scan, codes.message)
  const whyFrom = margin + codes.help + gap
  const whyRoom = messageFrom - 2 * gap - whyFrom
  const directoryLine = codesEnd - 2
  const directoryTop =
    directoryLine - small.directory * 0.9 - tall(words.directory, small.directory, whyRoom)
  const whyTop = directoryTop - 6 - tall(words.helpWhy, largest.helpWhy, whyRoom)
  const helpSize = fitted(words.help, largest.help, messageFrom - 2 * gap - margin)
  const helpTop = Math.min(codesEnd - codes.help, whyTop) - 6 - helpSize * leading
  const belowTop = Math.min(scanTop, helpTop)

  // Between: the quote, as large as its room, but less than the day.
  const quoteTop = fieldEnd + 30
  const room = inner - 30
  const credited = tall(words.credit, small.credit, room) + tall(words.mark, small.mark, room)
  const free = belowTop - 24 - credited - 14 - quoteTop
  const quoteLeading = typography[script].leading
  let size = Math.min(largest.quote, Math.floor(dateSize * 0.85))
  while ((lines(words.quote, size, room, fonts.quote)?.length ?? 99) * size * quoteLeading > free) {
    size -= 1
    if (size < leastQuote) throw new Error('the quote does not fit on the poster')
  }

  page.decorate((canvas) => {
    const at = (column: number, row: number) =>
      [across(margin + column * step), fieldTop + row * step] as const
    canvas.lineWidth(thin).strokeColor(ink).lineCap('round')
    for (const [column, row, toColumn, toRow] of posterField.links) {
      canvas.moveTo(...at(column, row)).lineTo(...at(toColumn, toRow))
    }
    canvas.stroke()
    for (const [column, row] of posterField.points) canvas.circle(...at(column, row), dot)
    canvas.fill(ink)
    const [x, y] = at(...posterField.person)
    const lineEnd = scanTop - 12
    canvas.lineWidth(thick).strokeColor(point)
    canvas.moveTo(x, y).lineTo(x, lineEnd).stroke()
    canvas.circle(x, y, 7).circle(x, lineEnd, 7)
    if (sheet.black) canvas.fillAndStroke('#ffffff', point)
    else canvas.fill(point)
  })

  const quote = lines(words.quote, size, room, fonts.quote) ?? []
  const quoteLine = quoteTop + size * 0.8
  page.write(quote, fonts.quote, {
    tag: 'P',
    ...placed(margin, quoteLine, size, size * quoteLeading),
  })
  const afterQuote = quoteTop + quote.length * size * quoteLeading + 12
  const afterCredit = write(words.credit, small.credit, afterQuote, { room })
  write(words.mark, small.mark, afterCredit + 2, { room })

  write(words.scan, largest.scan, scanTop, { from: messageFrom, room: codes.message })
  drawCode(words.code, modules.message, codes.message, messageFrom)
  writeAddress(words.address, small.address, addressLine, messageFrom, codes.message)
  write(words.help, helpSize, helpTop)
  drawCode(words.helpCode, modules.help, codes.help, margin)
  write(words.helpWhy, largest.helpWhy, whyTop, { from: whyFrom, room: whyRoom })
  write(words.directory, small.directory, directoryTop, { from: whyFrom, room: whyRoom })
  writeAddress(words.directoryAddress, small.directory, directoryLine, whyFrom, whyRoom)
  writeAddress(words.helpAddress, small.address, addressLine, margin, whyFrom + whyRoom - margin)
  write(words.independent, small.foot, footTop)
  return page.end()
}
