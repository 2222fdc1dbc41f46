import type { Script } from '../site/languages.ts'

/** A family of fonts in a package of the same name below `@fontsource`. */
export interface Family {
  /** The name of the package. */
  family: string
  /** The subsets of the package that have the script. */
  subsets: readonly string[]
}

interface Typography {
  /** A character is drawn by the first family that has it. */
  quote: readonly Family[]
  text: readonly Family[]
  /** The distance of a quote's lines, in sizes of its letters. */
  leading: number
}

const latin = ['latin', 'latin-ext', 'vietnamese']
const cyrillic = ['cyrillic', 'cyrillic-ext']
const serif = { family: 'noto-serif', subsets: latin }
const sans = { family: 'noto-sans', subsets: latin }

/** Addresses and names in Latin letters, in pictures of every script. */
export const latinText: readonly Family[] = [sans]

/** `noto-serif-sc` as the font is called where people have it. */
export function fontName(family: string) {
  const words = family.replace(/-sc$/, '-SC').split('-')
  return words.map((word) => word.replace(/^./, (first) => first.toUpperCase())).join(' ')
}

/** Last, since it draws the points of … as rings, which are read as zeros. */
const burmese = { family: 'noto-serif-myanmar', subsets: ['myanmar'] }

/** The same family for quotes and other text, followed by a Latin one for names and addresses. */
function own(family: string, subset: string, leading: number): Typography {
  return {
    quote: [{ family, subsets: [subset] }, serif],
    text: [{ family, subsets: [subset] }, sans],
    leading,
  }
}

/** How the script of a language is set in pictures; on the page, see `src/styles/scripts.css`. */
export const typography: Record<Script, Typography> = {
  Latn: { quote: [serif], text: [sans], leading: 1.22 },
  Cyrl: {
    quote: [{ family: 'noto-serif', subsets: [...cyrillic, ...latin] }],
    text: [{ family: 'noto-sans', subsets: [...cyrillic, ...latin] }],
    leading: 1.24,
  },
  Arab: own('noto-naskh-arabic', 'arabic', 1.5),
  // Nastaliq, in which Urdu is read, has slanting words, which need more space between lines.
  Aran: own('noto-nastaliq-urdu', 'arabic', 1.9),
  Beng: own('noto-serif-bengali', 'bengali', 1.5),
  Deva: own('noto-serif-devanagari', 'devanagari', 1.4),
  Hans: own('noto-serif-sc', 'chinese-simplified', 1.4),
  Mymr: { quote: [serif, burmese], text: [sans, burmese], leading: 1.65 },
  Thai: own('noto-serif-thai', 'thai', 1.4),
}

/** The families in which a script is set in pictures, each once. */
export function fontsOf(script: Script) {
  const { quote, text } = typography[script]
  return [...new Set([...quote, ...text].map(({ family }) => family))]
}
