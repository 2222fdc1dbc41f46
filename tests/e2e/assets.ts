import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inject } from 'vitest'
import { type Lang, languages } from '../../src/site/languages.ts'
import { kitWords, words } from './writtenWords.ts'

// Names of files say little and change: what is in them tells what they are.

let read: { address: string; text: string }[] | undefined

/** Every script of the built site, from the site's root, with its text. */
export function scripts() {
  const folder = join(inject('site').folder, 'assets')
  read ??= readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ address: `/assets/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
  return read
}

/** The scripts that a document names, and all that these import or may import. */
export function scriptsOf(document: string) {
  return reached(textOf(document), (text) => text)
}

/** The scripts that a document names, and those without which these cannot start. */
export function scriptsAtOnce(document: string) {
  return reached(textOf(document), imports)
}

/** The same of a script that a reader's first touch asks for, by its address. */
export function scriptsAfter(address: string, document: string) {
  const here = scriptsAtOnce(document)
  return reached(address, imports).filter((script) => !here.includes(script))
}

function textOf(document: string) {
  return readFileSync(join(inject('site').folder, document), 'utf8')
}

function imports(text: string) {
  return (text.match(/^import[^;(]*;|from"[^"]*"/gm) ?? []).join()
}

function reached(start: string, mentions: (text: string) => string) {
  const named = (text: string) =>
    scripts().filter(({ address }) => text.includes(basename(address)))
  const found = new Set(named(start))
  // A set that grows while it is walked through is walked to its end.
  for (const { text } of found) for (const script of named(mentions(text))) found.add(script)
  return [...found]
}

/** React, with all that it shows on a document's page. */
export function reactFile(document = 'fr/index.html') {
  return only(scriptsOf(document).filter(({ text }) => text.includes('https://react.dev/errors/')))
}

export function languageFile(lang: Lang) {
  return saying(words(lang).message.paragraphs.join())
}

/** What the kit says beside that. */
export function kitFile(lang: Lang) {
  return saying(kitWords(lang).texts.press.text)
}

function saying(sentences: string) {
  // What no minifier writes in another way: letters, their marks, and spaces.
  const runs = sentences.match(/[\p{L}\p{M} ]+/gu) ?? []
  const [longest = ''] = runs.toSorted((one, other) => other.length - one.length)
  return only(scripts().filter(({ text }) => text.includes(longest)))
}

export const languageFiles = () => languages.map(({ code }) => languageFile(code))

function only(found: { address: string }[]) {
  const [file, ...others] = found
  if (!file || others.length > 0) throw new Error(`${found.length} files where there is one`)
  return file.address
}
