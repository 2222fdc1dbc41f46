import type { Lang } from './languages.ts'

/** The files of the kit lie in its folder, and say of which language they are when they have left it. */
export function kitFile(lang: Lang, what: string) {
  return `july30-${lang}${what}`
}

/** Of the files of a folder, by name, how large they are, as the language of their page writes it. */
export type Sizes = Readonly<Record<string, string>>
