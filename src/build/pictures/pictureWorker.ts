import { parentPort } from 'node:worker_threads'
import { createCanvas } from '@napi-rs/canvas'
import { banners, drawBanner } from '../../picture/banner.ts'
import { type Canvas, draw } from '../../picture/draw.ts'
import { formats } from '../../picture/picture.ts'
import { animation } from './animation.ts'
import { canvasFonts } from './canvasFonts.ts'
import type { Drawn, Wanted } from './drawPictures.ts'
import { png } from './png.ts'
import { SvgCanvas } from './svg.ts'

/** Runs in a thread: gets a picture as a message, draws it, and sends its files back. */
parentPort?.on('message', (said: Wanted) => parentPort?.postMessage(drawn(said)))

function drawn(said: Wanted): Drawn {
  if ('moving' in said) return { gif: animation(said) }
  const { width, height } = 'banner' in said ? banners[said.banner] : formats[said.format]
  const context = createCanvas(width, height).getContext('2d')
  // It has all the methods that `draw` uses; only their declared types differ.
  const canvas = new SvgCanvas(context as unknown as Canvas)
  if ('banner' in said) drawBanner(canvas, said, canvasFonts(said.script))
  else draw(canvas, said, canvasFonts(said.script))
  const { buffer } = context.getImageData(0, 0, width, height).data
  return {
    png: png(new Uint32Array(buffer), width, height),
    svg: Buffer.from(`${canvas.toString(width, height, said.lang)}\n`),
  }
}
