import type { Lang } from './languages.ts'

/** The files of the kit lie in its folder, and say of which language they are when they have left it. */
export function kitFile(lang: Lang, what: string) {
  return `july30-${lang}${what}`
}

/** Of the files of a folder, by name, how large they are, as the language of their page writes it. */
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
      /** What a first view costs by itself, and what with the loader. */
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
