import type { Canvas } from './draw.ts'
import { drawField } from './field.ts'
import type { Fonts } from './layout.ts'
import { type Picture, schemes } from './picture.ts'
import { type Block, createTypesetter } from './typeset.ts'
import { typography } from './typography.ts'

/**
 * Pixels of pictures that say the day: what a shared link to the page shows, the head of an e-mail, and
 * the covers of networks. `step` is from point to point of the field; `before` is kept free where lines
 * begin, as a share of the width: there a profile picture lies over a cover.
 */
export const banners = {
  share: { width: 1200, height: 630, step: 60, before: 0.1 },
  email: { width: 600, height: 200, step: 25, before: 0.06 },
  x: { width: 1500, height: 500, step: 50, before: 0.26 },
  // Of a company's page: https://picturesizes.com/specs/social-media/linkedin
  linkedin: { width: 1128, height: 191, step: 24, before: 0.2 },
  // Twice what a desk shows; a telephone cuts off the sides.
  facebook: { width: 1640, height: 624, step: 52, before: 0.16 },
} as const

export type BannerId = keyof typeof banners
export const bannerNames = Object.keys(banners) as BannerId[]

/** What to draw. */
export interface Banner extends Pick<Picture, 'lang' | 'script' | 'direction' | 'scheme'> {
  banner: BannerId
  words: {
    /** The name of the world day, and its date. */
    day: string
    date: string
    /** What the campaign asks for. */
    title: string
    /** The host of the site. */
    host: string
  }
}

/** Draws a banner onto a canvas of its size: the date large, and all points joined beside it. */
export function drawBanner(context: Canvas, banner: Banner, fonts: Fonts) {
  const { words, direction, script, scheme } = banner
  const { width, height, step, before } = banners[banner.banner]
  const { ground, ink, point } = schemes[scheme]
  const { set, place } = createTypesetter(context, banner, width)
  const { leading } = typography[script]
  const start = direction === 'rtl' ? 'right' : 'left'
  const room = width * (0.94 - before)
  const gap = height * 0.03

  const blocks = largest()
  const tall = heightOf(blocks)
  let top = (height - tall) / 2
  const lines = blocks.flatMap((block) => {
    const placed = place(block, start, top, width * before)
    top += block.height + gap
    return placed
  })
  // The title is what ends; the highlighted point stands beside its last line.
  const last = lines[lines.length - 2]?.box ?? { x: 0, y: 0, width: 0, height: 0 }

  context.fillStyle = ground
  context.fillRect(0, 0, width, height)
  drawField(context, {
    width,
    height,
    step,
    direction,
    linked: 1,
    ink,
    point,
    taken: lines.map(({ box, room }) => ({ ...box, height: box.height + room })),
    from: { x: 0, y: 0 },
    end: {
      x: direction === 'rtl' ? last.x - step : last.x + last.width + step,
      y: last.y + last.height / 2,
    },
  })
  for (const { text, font, direction, align, x, y } of lines) {
    context.font = font
    context.direction = direction
    context.textAlign = align
    context.fillStyle = ink
    context.fillText(text, x, y)
  }

  function largest() {
    for (let size = height * 0.3; size > 10; size *= 0.97) {
      const small = Math.max(12, size * 0.27)
      const written = [
        set(words.day, fonts.text, small, small * leading, room),
        set(words.date, fonts.quote, size, size * leading, room),
        set(words.title, fonts.quote, size * 0.5, size * 0.5 * leading, room),
        set(words.host, fonts.latin, small, small * leading, room, { direction: 'ltr' }),
      ]
      const blocks = written.filter((block) => block !== undefined)
      const whole = blocks.length === written.length && blocks[1]?.lines.length === 1
      if (whole && heightOf(blocks) <= height * 0.8) return blocks
    }
    throw new Error(`${banner.banner} has no room for: ${words.title}`)
  }

  function heightOf(blocks: readonly Block[]) {
    return blocks.reduce((sum, { height }) => sum + height + gap, -gap)
  }
}
