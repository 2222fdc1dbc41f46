import type { Lang } from './languages.ts'

/** The name of a file of the kit. It has the language in it, because it will be passed on. */
export function kitFile(lang: Lang, what: string) {
  return `july30-${lang}${what}`
}

/** The sizes of files by their names, written in a language. */
export type Sizes = Readonly<Record<string, string>>

/** What the build measures for the kit, and writes into its document. */
export interface KitData {
  sizes: Sizes
  frames: Frames
}

/** What the kit knows of the frame of every language. */
export type Frames = Readonly<
  Record<
    Lang,
    {
      /** The frame's name and the words of the link, in the frame's language. */
      title: string
      link: string
      /** What a first view transfers by itself, and with the loader. */
      alone: Weight
      loaded: Weight
    }
  >
>

/** Bytes, after brotli, and requests, as numbers in the language of the kit: "11,304". */
interface Weight {
  bytes: string
  requests: string
}
