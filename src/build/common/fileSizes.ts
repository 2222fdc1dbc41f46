import { readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { largestLogo, type Sizes } from '../../site/files.ts'
import { direction, intlLocale, type Lang, language } from '../../site/languages.ts'

/** The size of each file in a folder, none when there is no such folder, and the most that a logo may have. */
export async function sizesOf(folder: string, lang: Lang): Promise<Sizes> {
  const names = await readdir(folder).catch(() => [])
  const sizes = names
    .filter((name) => !name.endsWith('.html'))
    .toSorted()
    .map(async (name) => [name, sized((await stat(resolve(folder, name))).size, lang)] as const)
  const written = Object.fromEntries(await Promise.all(sizes))
  return { ...written, logo: sized(largestLogo.bytes, lang) }
}

/** "25 kB", "3.1 MB". From right to left it stands for itself: after Latin letters a number would leave its unit. */
export function sized(bytes: number, lang: Lang) {
  const large = bytes >= 1_000_000
  const written = new Intl.NumberFormat(intlLocale(lang), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1000))
  return direction(language(lang)) === 'rtl' ? `\u2068${written}\u2069` : written
}
