import { parentPort } from 'node:worker_threads'
import { createCanvas } from '@napi-rs/canvas'
import { type Canvas, draw } from '../../picture/draw.ts'
import { formats, type Picture } from '../../picture/picture.ts'
import { canvasFonts } from './canvasFonts.ts'
import { png } from './png.ts'

/** Runs in a thread: gets a picture as a message, draws it, and sends back the PNG. */
parentPort?.on('message', (picture: Picture) => parentPort?.postMessage(drawn(picture)))

function drawn(picture: Picture) {
  const { width, height } = formats[picture.format]
  const context = createCanvas(width, height).getContext('2d')
  // It has all the methods that `draw` uses; only their declared types differ.
  draw(context as unknown as Canvas, picture, canvasFonts(picture.script))
  const { buffer } = context.getImageData(0, 0, width, height).data
  return png(new Uint32Array(buffer), width, height)
}
