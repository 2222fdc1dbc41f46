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
  costs: Costs
}

/** The quote that moves, in the zip of the kit. */
export function animationFile(quote: string) {
  return `animation/${quote}.gif`
}

/**
 * What the kit knows of the frame of every language: its name and the words of the link, in that language,
 * and the bytes of a first view, after brotli.
 */
export type Frames = Readonly<Record<Lang, { title: string; link: string; bytes: number }>>

/** What a first view takes in any language: by itself, with the loader, and as an element. */
export interface Costs {
  /** Bytes beyond those of the frame, and all requests. */
  ways: Readonly<Record<'alone' | 'loaded' | 'element', { more: number; requests: number }>>
  /** What the language of the kit puts between thousands. */
  thousands: string
}

/** What a first view costs: bytes after brotli, and requests. */
export interface Weight {
  bytes: number
  requests: number
}

export type Weights = Partial<Record<Lang, Record<'alone' | 'loaded' | 'element', Weight>>>
