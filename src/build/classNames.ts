// By its name `globSync` could not be imported on Node 20, where supportedNode.ts has something to say.
import fs from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Gives the classes of all CSS modules short names when the site is built. They stand in every
 * document, twice each, and weigh 370 bytes less than readable ones after brotli.
 */
export function classNames(): Plugin {
  return {
    name: 'classNames',
    config: (_, { command }) => ({
      css: { modules: { generateScopedName: command === 'build' ? numbered() : readable } },
    }),
  }
}

/** `Message-letter`. */
function readable(name: string, file: string) {
  return `${basename(file, '.module.css')}-${name}`
}

/**
 * Numbered in the order of files and names, so that the browser's build, the prerender's and the next
 * day's agree.
 */
function numbered() {
  const all = fs
    .globSync('src/**/*.module.css')
    .flatMap((file) =>
      [...fs.readFileSync(file, 'utf8').matchAll(/\.([a-z]\w*)/gi)].map(([, name = '']) =>
        readable(name, file),
      ),
    )
    .sort()
  const names = [...new Set(all)]
  return (name: string, file: string) => letters(names.indexOf(readable(name, file)))
}

/** a, b … z, a0, a1 … z9: never the name of anything else in `src`. */
function letters(index: number) {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) - 1}`
}
