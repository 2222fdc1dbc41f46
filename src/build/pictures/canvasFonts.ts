import { GlobalFonts } from '@napi-rs/canvas'
import { type Family, latinText, typography } from '../../picture/typography.ts'
import type { Script } from '../../site/languages.ts'
import { fontFile } from '../common/fontFile.ts'

const known = new Set<string>()

/** Registers the fonts of a script with the canvas. @throws Error naming a file that is no font. */
export function canvasFonts(script: Script) {
  const { quote, text } = typography[script]
  return { quote: families(quote), text: families(text), latin: families(latinText) }
}

/** Each file gets a name of its own, because this canvas reads only one file of a family. */
function families(list: readonly Family[]) {
  const names = list.flatMap(({ family, subsets }) =>
    subsets.map((subset) => {
      const name = `${family}-${subset}`
      if (!known.has(name) && !GlobalFonts.registerFromPath(fontFile(family, subset), name)) {
        throw new Error(`no font in ${fontFile(family, subset)}`)
      }
      known.add(name)
      return `"${name}"`
    }),
  )
  return names.join(', ')
}
