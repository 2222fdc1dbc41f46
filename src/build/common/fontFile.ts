import { resolve } from 'node:path'

/** The file of one subset of a font family from `@fontsource`, in regular weight. */
export function fontFile(family: string, subset: string) {
  const name = `${family}-${subset}-400-normal.woff2`
  return resolve(import.meta.dirname, '../../../node_modules/@fontsource', family, 'files', name)
}
