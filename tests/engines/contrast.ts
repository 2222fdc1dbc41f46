import { createCanvas, loadImage } from '@napi-rs/canvas'
import { contrast } from '../../src/site/embed/contrast.ts'
import type { Reader } from './reader.ts'
import { show } from './sight.ts'

/** WCAG's contrast of an element's words with what they stand on, as they are seen: 1 to 21. */
export async function seenContrast(reader: Reader, selector: string) {
  const { paper, ink } = await seen(reader, selector)
  return contrast(paper, ink)
}

/** How many pixels a picture of an element has of each colour. */
export async function coloursOf(reader: Reader, selector: string) {
  const { left, top, width, height } = await reader.run(show, selector)
  const window = await loadImage(await reader.picture())
  const canvas = createCanvas(Math.ceil(width), Math.ceil(height))
  const context = canvas.getContext('2d')
  context.drawImage(window, -Math.floor(left), -Math.floor(top))
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)

  const pixels = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = Buffer.from(data.subarray(at, at + 3)).toString('hex')
    pixels.set(colour, (pixels.get(colour) ?? 0) + 1)
  }
  return pixels
}

/** In a picture of an element: the colour that there is most of, and the one that differs most from it. */
export async function seen(reader: Reader, selector: string) {
  const pixels = await coloursOf(reader, selector)
  const [[paper] = ['ffffff']] = [...pixels].sort(([, one], [, other]) => other - one)
  // One point of a colour is an accident of how letters are smoothed.
  const inks = [...pixels].filter(([, count]) => count > 3).map(([colour]) => colour)
  const [ink = paper] = inks.sort((one, other) => contrast(other, paper) - contrast(one, paper))
  return { paper, ink }
}
