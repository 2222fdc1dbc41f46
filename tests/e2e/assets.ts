import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inject } from 'vitest'
import { type Lang, languages } from '../../src/site/languages.ts'
import { words } from './words.ts'

// Names of files say little and change: what is in them tells what they are.

/** Every script of the built site, from the site's root, with its text. */
export function scripts() {
  const { folder } = inject('site')
  return readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      address: `/assets/${name}`,
      text: readFileSync(join(folder, 'assets', name), 'utf8'),
    }))
}

/** The scripts that a document names, and all that these import or may import. */
export function scriptsOf(document: string) {
  const all = scripts()
  const named = (text: string) => all.filter(({ address }) => text.includes(basename(address)))
  const reached = new Set(named(readFileSync(join(inject('site').folder, document), 'utf8')))
  // A set that grows while it is walked through is walked to its end.
  for (const { text } of reached) for (const script of named(text)) reached.add(script)
  return [...reached]
}

export function reactFile() {
  return only(
    scriptsOf('fr/index.html').filter(({ text }) => text.includes('https://react.dev/errors/')),
  )
}

export function languageFile(lang: Lang) {
  // What no minifier writes in another way: letters and spaces.
  const runs =
    words(lang)
      .message.paragraphs.join()
      .match(/[\p{L} ]+/gu) ?? []
  const [longest = ''] = runs.toSorted((one, other) => other.length - one.length)
  return only(scripts().filter(({ text }) => text.includes(longest)))
}

export const languageFiles = () => languages.map(({ code }) => languageFile(code))

function only(found: { address: string }[]) {
  const [file, ...others] = found
  if (!file || others.length > 0) throw new Error(`${found.length} files where there is one`)
  return file.address
}
