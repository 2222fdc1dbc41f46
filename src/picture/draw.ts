import { drawField } from './field.ts'
import { type Fonts, layout, plateRim } from './layout.ts'
import { formats, type Logo, type Picture, schemes, unit } from './picture.ts'
import type { Measurer } from './typeset.ts'

/** What the canvas of browsers and that of `@napi-rs/canvas` have in common. */
export type Canvas = Measurer &
  Pick<
    OffscreenCanvasRenderingContext2D,
    | 'fillStyle'
    | 'strokeStyle'
    | 'globalAlpha'
    | 'lineWidth'
    | 'lineCap'
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

/** Draws a picture onto a canvas of its format's size. @throws Error when its words do not fit. */
export function draw(context: Canvas, picture: Picture, fonts: Fonts, logo?: Logo) {
  const { direction, linked, scheme, format } = picture
  const { width, height } = formats[format]
  const { ground, ink, point, plate } = schemes[scheme]
  const placed = layout(context, picture, fonts, logo)

  context.fillStyle = ground
  context.fillRect(0, 0, width, height)
  drawField(context, {
    width,
    height,
    step: unit,
    direction,
    linked,
    ink,
    point,
    taken: placed.taken,
    from: placed.field,
    end: placed.end,
  })

  for (const { text, font, direction, tone, align, x, y } of placed.lines) {
    context.font = font
    context.direction = direction
    context.textAlign = align
    context.fillStyle = ink
    context.globalAlpha = tone === 'quiet' ? 0.8 : 1
    context.fillText(text, x, y)
  }
  context.globalAlpha = 1

  if (logo && placed.logo) {
    const { x, y, width, height } = placed.logo
    const rim = logo.plate ? plateRim : 0
    if (logo.plate) {
      context.fillStyle = plate
      context.fillRect(x, y, width, height)
    }
    context.drawImage(logo.image, x + rim, y + rim, width - 2 * rim, height - 2 * rim)
  }
}
