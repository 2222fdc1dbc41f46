import { resolve } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { type Canvas, draw } from '../picture/draw.ts'
import { formats, type Picture } from '../picture/picture.ts'
import { type Family, type } from '../picture/type.ts'
import { png } from './png.ts'

/** A thread that draws what it is sent and sends back the PNG. */
parentPort?.on('message', (picture: Picture) => parentPort?.postMessage(drawn(picture)))

function drawn(picture: Picture) {
  const { width, height } = formats[picture.format]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const { quote, text } = type[picture.script]
  // The same interface as the browser's, of which the drawing uses what both have.
  draw(context as unknown as Canvas, picture, { quote: families(quote), text: families(text) })
  const { buffer } = context.getImageData(0, 0, width, height).data
  return png(new Uint32Array(buffer), width, height)
}

const known = new Set<string>()

/** Each part of a family under a name of its own: this canvas looks no further in a family than one file. */
function families(list: readonly Family[]) {
  const names = list.flatMap(({ family, subsets }) =>
    subsets.map((subset) => {
      const name = `${family}-${subset}`
      if (!known.has(name)) register(family, name)
      known.add(name)
      return `"${name}"`
    }),
  )
  return names.join(', ')
}

function register(family: string, name: string) {
  const file = resolve(
    workerData.root,
    'node_modules/@fontsource',
    family,
    'files',
    `${name}-400-normal.woff2`,
  )
  if (!GlobalFonts.registerFromPath(file, name)) throw new Error(`no font in ${file}`)
}
