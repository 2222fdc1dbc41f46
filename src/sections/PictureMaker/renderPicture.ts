import { drowns, type Logo } from '../../dom/logo.ts'
import { draw } from '../../picture/draw.ts'
import { formats, type Picture } from '../../picture/picture.ts'
import { fontsFor } from './fonts.ts'

/**
 * @returns a canvas with the picture.
 * @throws NoRoom when its words do not fit, another Error when its fonts do not come.
 */
export async function renderPicture(picture: Picture, logo: Logo | undefined) {
  const fonts = await fontsFor(picture.script, Object.values(picture.words).join(''))
  const canvas = document.createElement('canvas')
  Object.assign(canvas, formats[picture.format])
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser draws nothing')
  draw(
    context,
    picture,
    fonts,
    logo && { ...logo, plate: drowns(logo, picture.scheme === 'dark' ? 'dark' : 'light') },
  )
  return canvas
}
