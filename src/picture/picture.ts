import colours from '../site/colours.json' with { type: 'json' }
import type { Script } from '../site/languages.ts'

/** Pixels. Wide is Open Graph's, square the feeds', tall the stories'. */
export const formats = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
} as const

/** Pixels between neighbours in the field of points: the one grid, of margins too. */
export const unit = 60

export type Format = keyof typeof formats
export const formatNames = Object.keys(formats) as Format[]

/** Light pictures look like the page, dark ones like its wall of quotes. */
export const schemes = {
  light: { ground: colours.paper.light, ink: colours.ink.light, point: colours.blue.light },
  dark: { ground: colours.night.light, ink: colours['on-night'].dark, point: colours.light.dark },
}

export type Scheme = keyof typeof schemes

/** All that a picture says. What is drawn depends on nothing else but the fonts and a logo. */
export interface Picture {
  format: Format
  scheme: Scheme
  /** BCP 47: the rules by which its lines break. */
  lang: string
  script: Script
  direction: 'ltr' | 'rtl'
  words: {
    /** In the quotation marks of its language. */
    quote: string
    credit: string
    /** Whose words they are: the source text, or whose translation. */
    mark: string
    /** The day for which they were said. */
    day: string
    /** Where to read the whole: the name of the site's host. */
    host: string
    /** The partner that passes it on. */
    name?: string
  }
  /** How far the points have come together, from 0, each alone, to 1, whole. */
  linked: number
}

export interface Logo {
  image: CanvasImageSource
  /** Pixels of the image itself; it keeps its proportions. */
  width: number
  height: number
  /** It would drown in the ground, and stands on a plate of the other scheme's. */
  plate: boolean
}
