import { draw } from '../../picture/draw.ts'
import { formats, type Picture, type Scheme } from '../../picture/picture.ts'
import { fontsFor } from './fonts.ts'
import type { ReadLogo } from './logo.ts'

/**
 * @returns a canvas with the picture.
 * @throws NoRoom when its words do not fit, another Error when its fonts do not come.
 */
export async function renderPicture(picture: Picture, logo: ReadLogo | undefined) {
  const fonts = await fontsFor(picture.script, Object.values(picture.words).join(''))
  const canvas = document.createElement('canvas')
  Object.assign(canvas, formats[picture.format])
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser draws nothing')
  draw(context, picture, fonts, logo && { ...logo, plate: drowns(logo, picture.scheme) })
  return canvas
}

/** Whether a logo would be lost on its background, since its marks are about as light. */
function drowns({ tone }: ReadLogo, scheme: Scheme) {
  return tone !== undefined && (scheme === 'dark' ? tone < 0.45 : tone > 0.6)
}
