import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isLang, type Lang } from '../../site/languages.ts'
import { type Namespace, namespaces } from '../locales/words.ts'
import { fromJson, fromXliff, put, textsOf, toJson, toXliff } from './exchange.ts'
import { readFolder, readReference } from './folder.ts'
import { report } from './report.ts'
import { accept } from './staleness.ts'

/** `npm run i18n`: see locales/README.md. */
const root = process.cwd()
const [command = 'report', lang, file] = process.argv.slice(2)

try {
  process.exitCode = await run()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function run() {
  if (command === 'report') return report(root, say)
  if (!isLang(lang)) throw new Error(`${lang} is no language of src/site/languages.ts`)
  if (command === 'accept') {
    accept(root, '.made-from', lang, readReference(root).words)
    return 0
  }
  if (command === 'read') {
    const { words } = readFolder(root, lang)
    const only = file?.split(',').map((name) => [name, Object.keys(textsOf(words)[named(name)])])
    accept(root, '.read', lang, words, only && Object.fromEntries(only))
    return 0
  }
  if (command === 'export' && file) return exported(lang, file)
  if (command === 'import' && file) return imported(lang, file)
  throw new Error(
    'npm run i18n [report | accept LANG | read LANG [NAMESPACE,…] | export LANG FILE | import LANG FILE]',
  )
}

function named(name: string) {
  const namespace = namespaces.find((one) => one === name)
  if (!namespace) throw new Error(`${name} is none of ${namespaces.join(', ')}`)
  return namespace
}

async function exported(lang: Lang, file: string) {
  const reference = readReference(root)
  const { words } = readFolder(root, lang)
  writeFileSync(
    file,
    file.endsWith('.json')
      ? toJson(words)
      : await toXliff(lang, textsOf(words), reference.words, reference.context),
  )
  return 0
}

async function imported(lang: Lang, file: string) {
  const reference = readReference(root)
  const { words } = readFolder(root, lang)
  const text = readFileSync(file, 'utf8')
  const texts = file.endsWith('.json') ? fromJson(text) : await fromXliff(lang, text)
  const before = textsOf(words)
  const changed: Partial<Record<Namespace, string[]>> = {}
  for (const namespace of namespaces) {
    const own = put(lang, reference.words[namespace], words[namespace], texts[namespace])
    changed[namespace] = Object.keys(texts[namespace]).filter(
      (key) => texts[namespace][key] !== before[namespace][key],
    )
    if (changed[namespace].length === 0) continue
    writeFileSync(
      resolve(root, 'locales', lang, `${namespace}.json`),
      `${JSON.stringify(own, null, 2)}\n`,
    )
    say(`locales/${lang}/${namespace}.json: ${changed[namespace].length} changed`)
  }
  accept(root, '.made-from', lang, reference.words, changed)
  say('Now: npm run format && npm run i18n')
  return 0
}

function say(line: string) {
  process.stdout.write(`${line}\n`)
}
