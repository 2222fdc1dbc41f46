import type { Logo, Scheme } from '../../picture/picture.ts'

/** Who shares a picture or a poster. */
export interface Partner {
  name: string
  logo?: ReadLogo | undefined
}

/** A logo that can be drawn, and the tone of its marks: 0 is black, 1 white, undefined when it has a background of its own. */
export type ReadLogo = Omit<Logo, 'plate' | 'image'> & {
  image: HTMLImageElement
  tone: number | undefined
}

/** The most bytes and pixels that a logo may have: what a phone can hold when it is decoded. */
export const largestLogo = { bytes: 5_000_000, pixels: 20_000_000 }

/** Whether a logo would be lost on its background, since its marks are about as light. */
export function drowns({ tone }: ReadLogo, scheme: Scheme) {
  return tone !== undefined && (scheme === 'dark' ? tone < 0.45 : tone > 0.6)
}
