import type { Rolldown } from 'vite'
import type * as entry from '../../entries/prerender.tsx'
import { sha256 } from '../hosts/headers.ts'

type Rendered = Awaited<ReturnType<(typeof entry)['render']>>

/**
 * Puts a rendered page into index.html.
 * @param assets styles and script, as HTML.
 */
export function fill(template: string, { attributes, head, page, foot }: Rendered, assets: string) {
  // As strings, replacements would be searched for `$&` and the like.
  return template
    .replace(/>\s+</g, '><')
    .replace('<html lang="en">', () => `<html${attributes}>`)
    .replace('<!--head-->', () => head + assets)
    .replace('<!--page-->', () => page)
    .replace('<!--foot-->', () => foot)
}

/**
 * A sandboxed frame without an origin loads no modules, so it gets a classic script. That has no
 * `integrity`, because the check needs a CORS header, which not every host of a copy sends.
 * @param code the content of the file, for `integrity`.
 */
export function script(src: string, kind: 'classic' | 'module' = 'module', code?: string) {
  if (kind === 'classic') return `<script defer src="${src}"></script>`
  const check = code === undefined ? '' : ` integrity="sha256-${sha256(code)}"`
  return `<script type="module" src="${src}"${check}></script>`
}

/** The files that hydrate the kit: its chunk, and what that imports beside the entry. */
export function awaited(bundle: Rolldown.OutputBundle) {
  const tools = Object.values(bundle).find(({ name }) => name === 'kit.hydrate')
  if (tools?.type !== 'chunk')
    throw new Error('src/entries/kit.hydrate.tsx is no chunk of the build')
  const entries = Object.values(bundle).filter(
    (output) => output.type === 'chunk' && output.isEntry,
  )
  const own = new Set(entries.map(({ fileName }) => fileName))
  return [tools.fileName, ...tools.imports.filter((name) => !own.has(name))]
}
