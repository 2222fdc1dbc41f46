import { createCanvas, GifEncoder } from '@napi-rs/canvas'
import { type Canvas, draw } from '../../picture/draw.ts'
import { formats, type Picture } from '../../picture/picture.ts'
import { canvasFonts } from './canvasFonts.ts'

/** Pixels on each side: what a feed shows of a square picture, in a third of the bytes. */
const side = 720

/** Milliseconds: a frame, and the last one, which is read and then stays. */
const times = { frame: 100, last: 2000 }

/** Six seconds in all. */
const frames = 40

/**
 * The picture of a quote as a GIF: points stand apart, then lines join them. It plays once and comes
 * to rest, so that nobody has to look away from it to read (WCAG 2.2.2).
 * @throws Error when the words do not fit.
 */
export function animation(picture: Picture) {
  const context = createCanvas(side, side).getContext('2d')
  context.scale(side / formats.square.width, side / formats.square.height)
  const encoder = new GifEncoder(side, side)
  let before: ArrayLike<number> = []
  for (let frame = 0; frame <= frames; frame++) {
    // It has all the methods that `draw` uses; only their declared types differ.
    const linked = eased(frame / frames)
    draw(
      context as unknown as Canvas,
      { ...picture, format: 'square', linked },
      canvasFonts(picture.script),
    )
    const pixels = new Uint32Array(context.getImageData(0, 0, side, side).data.buffer)
    const { left, top, width, height } = changed(before, pixels, side)
    const part = context.getImageData(left, top, width, height).data
    encoder.addFrame(new Uint8Array(part.buffer), width, height, {
      left,
      top,
      delay: frame === frames ? times.last : times.frame,
    })
    before = pixels
  }
  return playedOnce(encoder.finish())
}

/** Without the extension that asks for more rounds, which the encoder always writes. */
function playedOnce(gif: Buffer) {
  const extension = gif.indexOf('!\xff\x0bNETSCAPE2.0', 'latin1')
  return Buffer.concat([gif.subarray(0, extension), gif.subarray(extension + 19)])
}

/** Slow at both ends. */
function eased(time: number) {
  return (1 - Math.cos(Math.PI * time)) / 2
}

/** The smallest box that holds all pixels that differ; one pixel where none does. */
function changed(before: ArrayLike<number>, after: Uint32Array, side: number) {
  let [left, top, right, bottom] = [side, side, 0, 0]
  for (let index = 0; index < after.length; index++) {
    if (before[index] === after[index]) continue
    const [x, y] = [index % side, Math.floor(index / side)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { left: 0, top: 0, width: 1, height: 1 }
  return { left, top, width: right - left + 1, height: bottom - top + 1 }
}
