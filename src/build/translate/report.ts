import { languages } from '../../site/languages.ts'
import { namespaces } from '../locales/words.ts'
import { findings } from './checks.ts'
import { readFolder, readReference } from './folder.ts'
import { type Marks, readMarks, stale, translates } from './staleness.ts'

/** Prints what each language lacks. @returns 1 when something must not ship. */
export function report(root: string, show: (line: string) => void) {
  const reference = readReference(root)
  let faults = 0
  for (const { code, name } of languages) {
    const folder = readFolder(root, code)
    const found = findings(folder, reference)
    const [madeFrom, read] = (['.made-from', '.read'] as const).map((record) =>
      readMarks(root, record, code),
    ) as [Marks, Marks]
    show(`${code} ${name}`)
    for (const namespace of namespaces) {
      const own = found.filter((line) => line.startsWith(`locales/${code}/${namespace}.json`))
      const old = translates(code, namespace)
        ? stale(madeFrom, namespace, reference.words[namespace])
        : []
      faults += own.length + old.length
      const unread = translates(code, namespace)
        ? stale(read, namespace, folder.words[namespace])
        : []
      const missing = own.filter((line) => line.endsWith('is missing')).length
      const long = own.filter((line) => line.includes('and room for')).length
      const counts = [
        [missing, 'missing'],
        [old.length, 'stale'],
        [long, 'too long'],
        [own.length - missing - long, 'against a check'],
        [unread.length, 'not read by a second person'],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, what]) => `${count} ${what}`)
      show(`  ${namespace.padEnd(8)} ${counts.join(', ') || 'complete'}`)
      for (const line of own) show(`    ${line}`)
      if (unread.length > 0) show(`    not read: ${unread.join(', ')}`)
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
