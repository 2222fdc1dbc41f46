import type { Lang } from './languages.ts'

/** The name of a file of the kit. It has the language in it, because it will be passed on. */
export function kitFile(lang: Lang, what: string) {
  return `july30-${lang}${what}`
}

/** The sizes of files by their names, written in a language. */
export type Sizes = Readonly<Record<string, string>>

/** The most bytes and pixels that a partner's logo may have: what a phone can hold when it is decoded. */
export const largestLogo = { bytes: 5_000_000, pixels: 20_000_000 }

/** What the build measures for the kit, and writes into its document. */
export interface KitData {
  /** Of its files, and under `logo` the most that a logo may have. */
  sizes: Sizes
  frames: Frames
}

/** The quote that moves, in the zip of the kit. */
export function animationFile(quote: string) {
  return `animation/${quote}.gif`
}

/** What the kit knows of the frame of every language. */
export type Frames = Readonly<
  Record<
    Lang,
    {
      /** The frame's name and the words of the link, in the frame's language. */
      title: string
      link: string
      /** What a first view transfers by itself, with the loader, and as an element. */
      alone: Weight
      loaded: Weight
      element: Weight
    }
  >
>

/** Bytes, after brotli, and requests, as numbers in the language of the kit: "11,304". */
interface Weight {
  bytes: string
  requests: string
}
