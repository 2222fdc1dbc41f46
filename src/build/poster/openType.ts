import { readFile } from 'node:fs/promises'
import { convert } from 'fontverter'
import type { Family } from '../../picture/typography.ts'
import { fontFile } from '../common/fontFile.ts'

/** The fonts of families in their order of preference, as OpenType. */
export function openTypeFonts(families: readonly Family[]) {
  return Promise.all(
    families.flatMap(({ family, subsets }) =>
      subsets.map(async (subset) => ({
        name: `${family}-${subset}`,
        bytes: await convert(await readFile(fontFile(family, subset)), 'sfnt'),
      })),
    ),
  )
}
