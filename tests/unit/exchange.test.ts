import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { namespaces } from '../../src/build/locales/words.ts'
import { accented, turned } from '../../src/build/pseudo.ts'
import {
  fromJson,
  fromXliff,
  put,
  textsOf,
  toJson,
  toXliff,
} from '../../src/build/translate/exchange.ts'
import { readFolder, readReference } from '../../src/build/translate/folder.ts'
import { report } from '../../src/build/translate/report.ts'
import { accept, marks, readMarks, stale } from '../../src/build/translate/staleness.ts'
import { languages } from '../../src/site/languages.ts'

const reference = readReference('.')

describe.each(languages)('the words of $name', ({ code }) => {
  const { words } = readFolder('.', code)

  test('come back from XLIFF as they went', async () => {
    const xliff = await toXliff(code, textsOf(words), reference.words, reference.context)

    const texts = await fromXliff(code, xliff)

    for (const namespace of namespaces) {
      const back = put(code, reference.words[namespace], {}, texts[namespace])
      const { provenance, ...own } = words[namespace] as { provenance?: unknown }
      expect(back).toEqual(own)
      expect(Object.keys(back)).toEqual(Object.keys(own))
    }
  })

  test('come back from i18next’s JSON, indented as Weblate does, as they went', () => {
    const texts = fromJson(toJson(words))

    for (const namespace of namespaces) {
      expect(put(code, reference.words[namespace], words[namespace], texts[namespace])).toEqual(
        words[namespace],
      )
    }
  })
})

test('a translator in XLIFF sees the reference, what it is for, and how long it may be', async () => {
  const { words } = readFolder('.', 'ar')

  const xliff = await toXliff('ar', textsOf(words), reference.words, reference.context)

  expect(xliff).toContain('<source>Skip to the message</source>')
  expect(xliff).toContain('At most 40 characters.')
  expect(xliff.match(/id="top\.days_\w+"/g)).toHaveLength(6)
})

test('a file of another language, or with keys of its own, is refused', async () => {
  const { words } = readFolder('.', 'es')
  const xliff = await toXliff('es', textsOf(words), reference.words, reference.context)

  await expect(fromXliff('it', xliff)).rejects.toThrow('the file is in es')
  expect(() => put('es', reference.words.page, words.page, { skp: '…' })).toThrow('"skp" is no key')
})

describe('a translation is stale', () => {
  test('when its reference has changed since, and no longer when it was looked at again', () => {
    const root = copyOf('pt')
    accept(root, '.made-from', 'pt', reference.words)
    const changed = structuredClone(reference.words)
    Object.assign(changed.page, { skip: 'Skip to his message' })

    expect(stale(readMarks(root, '.made-from', 'pt'), 'page', reference.words.page)).toEqual([])
    expect(stale(readMarks(root, '.made-from', 'pt'), 'page', changed.page)).toEqual(['skip'])

    accept(root, '.made-from', 'pt', changed, { page: ['skip'] })

    expect(stale(readMarks(root, '.made-from', 'pt'), 'page', changed.page)).toEqual([])
  })

  test('in all its plural forms at once', () => {
    const { days_other, ...others } = marks({ days_one: '{{count}} day', days_other: 'days' })

    expect(days_other).toBeUndefined()
    expect(Object.keys(others)).toEqual(['days'])
  })
})

test('the report counts what must not ship, and says where it is', () => {
  const root = copyOf(...languages.map(({ code }) => code))
  const page = join(root, 'locales/pt/page.json')
  const said: string[] = []

  const clean = report(root, () => {})
  writeFileSync(page, readFileSync(page, 'utf8').replace(/^ {2}"skip".*\n/m, ''))
  writeFileSync(join(root, 'locales/.made-from/pt.json'), '{}')
  const broken = report(root, (line) => said.push(line))

  expect(clean).toBe(0)
  expect(broken).toBe(1)
  expect(said.join('\n')).toMatch(/page {5}1 missing, \d+ stale/)
  expect(said).toContain('    locales/pt/page.json: "skip" is missing')
})

test('the report names each sentence that no second person has read as it is now', () => {
  const root = copyOf(...languages.map(({ code }) => code))
  const page = join(root, 'locales/pt/page.json')
  for (const { code } of languages) accept(root, '.read', code, readFolder(root, code).words)
  const before: string[] = []
  const after: string[] = []

  report(root, (line) => before.push(line))
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/^( {2}"skip": ").*"/m, '$1Ir à mensagem dele"'),
  )
  report(root, (line) => after.push(line))

  expect(before.join('\n')).not.toContain('not read')
  expect(after).toContain('  page     1 not read by a second person')
  expect(after).toContain('    not read: skip')
})

test('the languages that nobody speaks keep placeholders, and are longer or turned', () => {
  expect(accented('Note of {{date}}')).toMatch(/^Nöté öf \{\{date\}\}~+$/)
  expect(turned('Note of {{date}}')).toBe('\u202eNote\u202c \u202eof\u202c {{date}}')
  expect(languages.map(({ code }): string => code)).not.toContain('qaa')
})

function copyOf(...langs: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'i18n-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const file of ['.made-from', '.read', 'context.json', 'glossary.json', ...langs]) {
    cpSync(join('locales', file), join(root, 'locales', file), { recursive: true })
  }
  return root
}
