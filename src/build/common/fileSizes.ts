import { readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Sizes } from '../../site/files.ts'
import { intlLocale, type Lang } from '../../site/languages.ts'

/** The size of each file in a folder, written in a language. Empty when there is no such folder. */
export async function sizesOf(folder: string, lang: Lang): Promise<Sizes> {
  const names = await readdir(folder).catch(() => [])
  const sizes = names
    .filter((name) => !name.endsWith('.html'))
    .toSorted()
    .map(async (name) => [name, sized((await stat(resolve(folder, name))).size, lang)] as const)
  return Object.fromEntries(await Promise.all(sizes))
}

/** "25 kB", "3.1 MB". */
export function sized(bytes: number, lang: Lang) {
  const large = bytes >= 1_000_000
  return new Intl.NumberFormat(intlLocale(lang), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1000))
}
