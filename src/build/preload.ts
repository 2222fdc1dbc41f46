import type { Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'

/**
 * Puts one line in the place of Vite's preload helper. The styles are in the document and a chunk
 * has no other to wait for, so 700 bytes of preloading would only weigh on the reader. The helper is
 * known by a name inside Vite; when Vite changes that name, the build stops and says so.
 */
export function preload(): Plugin {
  const replaced = new Set<string>()
  return {
    name: 'preload',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      if (id !== helper) return null
      replaced.add(this.environment.name)
      return 'export const __vitePreload = (load) => load()'
    },
    generateBundle(_, bundle) {
      const { name, config } = this.environment
      const waits = Object.values(bundle).some(
        (output) => output.type === 'chunk' && output.dynamicImports.length > 0,
      )
      if (waits && config.consumer === 'client' && !replaced.has(name))
        this.error(`Vite has no ${JSON.stringify(helper)} any more: see src/build/preload.ts`)
    },
  }
}
