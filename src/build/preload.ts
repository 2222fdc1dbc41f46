import type { Plugin } from 'vite'

/**
 * Puts one line in the place of Vite's preload helper. The styles are in the document and a chunk
 * has no other to wait for, so 700 bytes of preloading would only weigh on the reader.
 */
export function preload(): Plugin {
  return {
    name: 'preload',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      return id === '\0vite/preload-helper.js' ? helper : null
    },
  }
}

export const helper = 'export const __vitePreload = (load) => load()'
