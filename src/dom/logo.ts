/** Who shares a picture or a poster. */
export interface Partner {
  name: string
  logo?: Logo | undefined
}

/** A partner's logo, read from the device. */
export interface Logo {
  file: File
  image: HTMLImageElement
  /** Pixels of the image itself. */
  width: number
  height: number
  /** How light its marks are: 0 is black, 1 white, undefined when it has a background of its own. */
  tone: number | undefined
}

/** Whether a logo would be lost on its ground, since its marks are about as light. */
export function drowns({ tone }: Logo, ground: 'dark' | 'light') {
  return tone !== undefined && (ground === 'dark' ? tone < 0.45 : tone > 0.6)
}
