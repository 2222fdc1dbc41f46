import { type Box, type Fonts, layout, type Measurer } from './layout.ts'
import { formats, type Logo, type Picture, schemes } from './picture.ts'

/** What both canvases can do, that of browsers and that of `@napi-rs/canvas`. */
export type Canvas = Measurer &
  Pick<
    CanvasRenderingContext2D,
    | 'fillStyle'
    | 'strokeStyle'
    | 'globalAlpha'
    | 'lineWidth'
    | 'lineCap'
    | 'textAlign'
    | 'fillRect'
    | 'fillText'
    | 'beginPath'
    | 'moveTo'
    | 'lineTo'
    | 'arc'
    | 'fill'
    | 'stroke'
    | 'drawImage'
  >

const unit = 40

/** Draws a picture onto a canvas of its format's size. @throws Error when its words do not fit. */
export function draw(context: Canvas, picture: Picture, fonts: Fonts, logo?: Logo) {
  const { width, height } = formats[picture.format]
  const { ground, ink, point } = schemes[picture.scheme]
  const placed = layout(context, picture, fonts, logo)
  const lines = [...placed.quote, ...placed.rest]

  context.fillStyle = ground
  context.fillRect(0, 0, width, height)
  field()

  for (const { text, font, tone, align, x, y } of lines) {
    context.font = font
    context.direction = picture.direction
    context.textAlign = align
    context.fillStyle = ink
    context.globalAlpha = tone === 'quiet' ? 0.75 : 1
    context.fillText(text, x, y)
  }
  context.globalAlpha = 1

  function field() {
    const boxes = lines.map(({ box }) => box)
    if (placed.logo) boxes.push(placed.logo)
    const columns = Math.floor(width / unit)
    const rows = Math.floor(height / unit)
    const [dx, dy] = [
      (width - columns * unit) / 2 + unit / 2,
      (height - rows * unit) / 2 + unit / 2,
    ]
    const forward = (column: number) =>
      picture.direction === 'rtl' ? columns - 1 - column : column
    const spot = (c: number, r: number) => ({ x: dx + forward(c) * unit, y: dy + r * unit })
    const together = (c: number, r: number) => {
      const along = (r / rows + (c / columns) * 0.5) / 1.5
      return Math.min(1, Math.max(0, along * 1.6 - 0.6 + picture.linked * 0.8))
    }
    const has = (c: number, r: number) => {
      if (c < 0 || r < 0 || c >= columns || r >= rows) return false
      const { x, y } = spot(c, r)
      if (boxes.some((box) => within(box, x, y))) return false
      return chance(c, r, 1) < 0.25 + together(c, r)
    }
    context.lineCap = 'round'
    context.strokeStyle = ink
    context.lineWidth = 2
    context.globalAlpha = 0.4
    context.beginPath()
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        if (!has(c, r)) continue
        const from = spot(c, r)
        for (const [nc, nr, k] of [
          [c + 1, r, 2],
          [c, r + 1, 3],
        ] as const) {
          if (!has(nc, nr) || chance(c, r, k) > together(c, r) * 1.1 - 0.15) continue
          const to = spot(nc, nr)
          context.moveTo(from.x, from.y)
          context.lineTo(to.x, to.y)
        }
      }
    }
    context.stroke()
    context.globalAlpha = 0.75
    context.fillStyle = ink
    context.beginPath()
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        if (!has(c, r)) continue
        const { x, y } = spot(c, r)
        context.moveTo(x + 4, y)
        context.arc(x, y, 4, 0, 2 * Math.PI)
      }
    }
    context.fill()
    context.globalAlpha = 1
    context.fillStyle = point
  }
}

function within({ x, y, width, height }: Box, px: number, py: number) {
  const [sides, ends] = [unit * 0.7, unit * 0.5]
  return px > x - sides && px < x + width + sides && py > y - ends && py < y + height + ends
}

/** The same number between 0 and 1 for the same place, everywhere. */
function chance(column: number, row: number, salt: number) {
  let hash =
    Math.imul(column + 1, 374761393) ^ Math.imul(row + 1, 668265263) ^ Math.imul(salt, 1274126177)
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}
