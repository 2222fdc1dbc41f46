import type { Rolldown } from 'vite'
import { withoutLayers } from './cascade.ts'

/**
 * The styles of every file in `src/pages`, by its name: those of the entry, then those of all that the
 * page imports, each once. The entry has dynamic imports of all pages, which do not count.
 */
export function stylesOf(bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const entry = chunks.find(({ isEntry }) => isEntry)
  return chunks.flatMap((chunk): [page: string, sheet: string][] => {
    const page = chunk.facadeModuleId?.match(/\/src\/pages\/(\w+)\.tsx$/)?.[1]
    return page ? [[page, withoutLayers([entry, chunk].flatMap(sheetsOnce()).join(''))]] : []
  })

  /** Gives the sheets of a chunk and of what it imports, but none a second time. */
  function sheetsOnce() {
    const seen = new Set<string>()
    return function sheets(chunk: Rolldown.OutputChunk | undefined): string[] {
      if (!chunk || seen.has(chunk.fileName)) return []
      seen.add(chunk.fileName)
      const imported = chunk.isEntry ? chunk.imports : [...chunk.imports, ...chunk.dynamicImports]
      const own = [...(chunk.viteMetadata?.importedCss ?? [])].map((name) => {
        const asset = bundle[name]
        return asset?.type === 'asset' ? String(asset.source).trim() : ''
      })
      return [
        ...imported.flatMap((name) => sheets(chunks.find(({ fileName }) => fileName === name))),
        ...own,
      ]
    }
  }
}
