import { resolve } from 'node:path'

/** Where a part of a family from `@fontsource` lies, of regular weight. */
export function fontFile(family: string, subset: string) {
  const name = `${family}-${subset}-400-normal.woff2`
  return resolve(import.meta.dirname, '../../../node_modules/@fontsource', family, 'files', name)
}
