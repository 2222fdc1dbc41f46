import { parentPort } from 'node:worker_threads'
import { createCanvas } from '@napi-rs/canvas'
import { type Canvas, draw } from '../../picture/draw.ts'
import { formats, type Picture } from '../../picture/picture.ts'
import { canvasFonts } from './canvasFonts.ts'
import { png } from './png.ts'

/** A thread that draws what it is sent and sends back the PNG. */
parentPort?.on('message', (picture: Picture) => parentPort?.postMessage(drawn(picture)))

function drawn(picture: Picture) {
  const { width, height } = formats[picture.format]
  const context = createCanvas(width, height).getContext('2d')
  // The same interface as the browser's, of which the drawing uses what both have.
  draw(context as unknown as Canvas, picture, canvasFonts(picture.script))
  const { buffer } = context.getImageData(0, 0, width, height).data
  return png(new Uint32Array(buffer), width, height)
}
