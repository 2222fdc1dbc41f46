import type { Rolldown } from 'vite'

/**
 * The styles of a page: those of the entry, then those of all that the page imports, at once or when
 * it is wanted, each once. The entry imports every page when it is wanted.
 */
export function stylesOf(page: string, bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const seen = new Set<string>()
  function sheets(chunk: Rolldown.OutputChunk | undefined): string[] {
    if (!chunk || seen.has(chunk.fileName)) return []
    seen.add(chunk.fileName)
    const imported = chunk.isEntry ? chunk.imports : [...chunk.imports, ...chunk.dynamicImports]
    return [
      ...imported.flatMap((name) => sheets(chunks.find(({ fileName }) => fileName === name))),
      ...(chunk.viteMetadata?.importedCss ?? []),
    ]
  }
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${page}.tsx`))
  if (!own) throw new Error(`src/pages/${page}.tsx is no page of the build`)
  const sheet = [...sheets(chunks.find(({ isEntry }) => isEntry)), ...sheets(own)]
    .map((name) => {
      const asset = bundle[name]
      return asset?.type === 'asset' ? String(asset.source).trim() : ''
    })
    .join('')
  return withoutNesting(sheet)
}

/**
 * The minifier writes nested rules as `&>a` and `& a`. Every browser that we build for reads `>a` and
 * `a` in the same place.
 */
export function withoutNesting(sheet: string) {
  return sheet.replace(/(?<=[{};,])&(?: |(?=[>+~]))/g, '')
}
