import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type Family, latinText, typography } from '../picture/typography.ts'
import { languages } from '../site/languages.ts'

const id = 'virtual:typefaces'

/**
 * Serves `virtual:typefaces`: for each script the fonts of its pictures, as files of the site, each with
 * the range of characters for which a browser fetches it.
 */
export function typefaces(): Plugin {
  let root: string
  const scripts = [...new Set(languages.map(({ script }) => script))]
  return {
    name: 'typefaces',
    configResolved(config) {
      root = config.root
    },
    resolveId: (source) => (source.startsWith(id) ? `\0${source}` : null),
    load(source) {
      if (source === `\0${id}`) {
        const loaders = scripts.map((script) => `${script}: () => import('${id}/${script}')`)
        return `export const typefaces = { ${loaders.join(', ')} }`
      }
      const script = scripts.find((script) => source === `\0${id}/${script}`)
      if (!script) return null
      const files = this.environment.config.consumer === 'client' ? facesOf(root, script) : []
      return `${files.map(({ file }, index) => `import url${index} from '${file}?url&no-inline'`).join('\n')}
export default [${files
        .map(({ family, range }, index) => `['${family}', url${index}, '${range}']`)
        .join(', ')}]`
    },
  }
}

/** The font files of a script, each once, with its range of characters: `U+0600-06FF,…`. */
export function facesOf(root: string, script: keyof typeof typography) {
  const { quote, text } = typography[script]
  const families = new Map<string, Set<string>>()
  for (const { family, subsets } of [...quote, ...text, ...latinText]) {
    families.set(family, new Set([...(families.get(family) ?? []), ...subsets]))
  }
  return [...families].flatMap(([family, subsets]) => files(root, family, [...subsets]))
}

function files(root: string, family: string, subsets: Family['subsets']) {
  const folder = resolve(root, 'node_modules/@fontsource', family)
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(resolve(folder, 'unicode.json'), 'utf8'),
  )
  return (
    Object.entries(ranges)
      .map(([key, range]) => ({ key, range, slice: key.match(/^\[(\d+)\]$/)?.[1] }))
      // A subset without a range of its own (Chinese) comes in numbered slices for browsers.
      .filter(
        ({ key, slice }) => subsets.includes(key) || (slice && subsets.some((s) => !ranges[s])),
      )
      .map(({ key, range, slice }) => ({
        family,
        range,
        file: `@fontsource/${family}/files/${family}-${slice ?? key}-400-normal.woff2`,
      }))
  )
}
