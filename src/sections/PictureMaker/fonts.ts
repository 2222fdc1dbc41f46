import { typefaces } from 'virtual:typefaces'
import type { Fonts } from '../../picture/layout.ts'
import { type Family, latinText, typography } from '../../picture/typography.ts'
import type { Script } from '../../site/languages.ts'

const declared = new Map<string, FontFace>()

/**
 * Fetches the fonts that a text in a script needs, from our own site, unless they are loaded already.
 * @throws Error when one does not load.
 */
export async function fontsFor(script: Script, text: string): Promise<Fonts> {
  const { default: files } = await typefaces[script]()
  for (const [family, url, unicodeRange] of files) {
    const known = declared.get(url)
    if (known && known.status !== 'error') continue
    // One that has failed once fails for ever.
    if (known) document.fonts.delete(known)
    const face = new FontFace(family, `url("${url}")`, { unicodeRange })
    document.fonts.add(face)
    declared.set(url, face)
  }
  const fonts = {
    quote: names(typography[script].quote),
    text: names(typography[script].text),
    latin: names(latinText),
  }
  await Promise.all(
    Object.values(fonts).map((families) => document.fonts.load(`16px ${families}`, text)),
  )
  return fonts
}

function names(families: readonly Family[]) {
  return families.map(({ family }) => `"${family}"`).join(', ')
}
