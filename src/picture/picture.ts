import colours from '../site/colours.json' with { type: 'json' }
import type { Script } from '../site/languages.ts'

/** Pixels: wide for previews of links, square and portrait for feeds, tall for stories. */
export const formats = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  tall: { width: 1080, height: 1920 },
} as const

/** Pixels between neighbours in the field of points. Margins are multiples of it. */
export const unit = 60

export type Format = keyof typeof formats
export const formatNames = Object.keys(formats) as Format[]

const onLight = { ink: colours.ink.light, point: colours.blue.light, plate: colours.night.light }

/**
 * The grounds: dark as the wall of quotes, light as the page, blue as where the page asks to be
 * shared. A logo that would drown gets a plate.
 */
export const schemes = {
  dark: {
    ground: colours.night.light,
    ink: colours['on-night'].dark,
    point: colours.light.dark,
    plate: colours.paper.light,
  },
  light: { ground: colours.paper.light, ...onLight },
  blue: { ground: colours.use.light, ...onLight },
}

export type Scheme = keyof typeof schemes

/** What to draw. Beside it, only the fonts and a logo matter. */
export interface Picture {
  format: Format
  scheme: Scheme
  /** BCP 47. Lines break by its rules. */
  lang: string
  script: Script
  direction: 'ltr' | 'rtl'
  words: {
    /** In the quotation marks of its language. */
    quote: string
    credit: string
    /** Where the words come from: the source text, or whose translation. */
    mark: string
    /** The name of the world day. */
    day: string
    /** The host of the site, where the whole message is. */
    host: string
    /** The name of the partner who shares it. */
    name?: string
  }
  /** How many points are joined, from 0, none, to 1, all. */
  linked: number
}

export interface Logo {
  image: CanvasImageSource
  /** Pixels of the image itself; it keeps its proportions. */
  width: number
  height: number
  /**
   * Whether it gets a plate, because it has too little contrast.
   */
  plate: boolean
}
