import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { languages } from '../../site/languages.ts'
import { namespaces } from '../locales/words.ts'
import { findings } from './checks.ts'
import { readFolder, readReference } from './folder.ts'
import { readMadeFrom, stale, translates } from './staleness.ts'

/** Prints what each language lacks. @returns 1 when something must not ship. */
export function report(root: string, show: (line: string) => void) {
  const reference = readReference(root)
  const status: Record<string, object> = JSON.parse(
    readFileSync(resolve(root, 'locales/status.json'), 'utf8'),
  )
  let faults = 0
  for (const { code, name } of languages) {
    const found = findings(readFolder(root, code), reference)
    const madeFrom = readMadeFrom(root, code)
    const checked = Object.keys(status[code] ?? {}).flatMap((key) => key.split(', '))
    show(`${code} ${name}`)
    for (const namespace of namespaces) {
      const own = found.filter((line) => line.startsWith(`locales/${code}/${namespace}.json`))
      const old = translates(code, namespace)
        ? stale(madeFrom, namespace, reference.words[namespace])
        : []
      faults += own.length + old.length
      const missing = own.filter((line) => line.endsWith('is missing')).length
      const long = own.filter((line) => line.includes('and room for')).length
      const counts = [
        [missing, 'missing'],
        [old.length, 'stale'],
        [long, 'too long'],
        [own.length - missing - long, 'against a check'],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, what]) => `${count} ${what}`)
      if (translates(code, namespace) && !checked.includes(namespace)) {
        counts.push('not yet checked by a second reader')
      }
      show(`  ${namespace.padEnd(8)} ${counts.join(', ') || 'complete'}`)
      for (const line of own) show(`    ${line}`)
      const all = old.length > 0 && !madeFrom[namespace]
      if (all) show(`    npm run i18n -- accept ${code}, when you have compared it`)
      else for (const key of old) show(`    locales/${code}/${namespace}.json: "${key}" is stale`)
    }
    const rest = found.filter((line) => !/(message|page|help|kit)\.json/.test(line))
    for (const line of rest) show(`  ${line}`)
    faults += rest.length
  }
  return faults > 0 ? 1 : 0
}
