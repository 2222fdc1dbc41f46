import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { expect, inject, test } from 'vitest'

/** From these on the page looks and works as meant, says the README. */
const baseline = { chrome: 92, safari: 15, firefox: 91 }

/**
 * What is newer, and what a reader without it meets: the same words in the same order, and no dead
 * control. What stands behind `@supports` reaches only who has it, and is not listed.
 */
const newStyles: Record<string, string> = {
  '(forced-colors)': 'only Windows has such colours',
  '(scripting)': 'without scripts there is room for what only scripts show',
  '1svh': 'a quote alone is as high as the window without its bars, and the menu may be longer',
  '::details-content': 'help printed without scripts is printed as it is folded',
  ':focus-visible': 'Safari 15 shows its own ring of focus',
  '@container': 'three choices stand side by side in a narrow column, and may be broken',
  '@page': 'in Safari a poster printed from the page has margins',
  '@property': 'only WebKit needs it, and has it wherever the preview is scaled',
  'accent-color': 'a tick has the colour of the system',
  'align-content: start': 'new outside a grid, and used in grids alone',
  'align-self: end': 'the same',
  'align-self: start': 'the same',
  'break-after: avoid': 'a printed heading may stand alone at the foot of a sheet',
  'color-scheme': 'scroll bars and fields are light in the dark',
  contain: 'in WebKit a long option reaches out of its field',
  'container-type': 'see @container',
  'content-visibility': 'see ::details-content',
  'forced-color-adjust': 'see (forced-colors)',
  'grid-template-columns: subgrid': 'columns of the kit are counted anew, a little narrower',
  'hanging-punctuation': 'quotation marks stand within the line',
  outline: 'it has no round corners, and we have none',
  'overflow-wrap: anywhere': 'a long word is broken too, but may widen its column first',
  page: 'see @page',
  'print-color-adjust': 'points are printed only where a reader prints backgrounds',
  'text-decoration-skip-ink': 'an underline of Burmese is broken where letters cross it',
  'text-wrap': 'the lines of a heading differ more in length',
}

const newNames: Record<string, string> = {
  Highlight: 'the sentence that is read aloud is not marked',
  highlights: 'the same',
  CSSStyleSheet: 'the same',
  replaceSync: 'the same',
  adoptedStyleSheets: 'the same',
  Segmenter: 'a paragraph is read aloud as one; a line of a picture ends after any syllable',
  segment: 'the same',
  checkVisibility: 'what is folded away may be taken for what the reader looked at',
  connection: 'React takes five megabits a second for granted',
  share: 'the link is copied instead',
  canShare: 'a picture is saved instead',
  toBase64: 'the maker of QR codes asks for it first',
  startViewTransition: 'React has it for transitions that no page of ours makes',
  skipTransition: 'the same',
}

/** What i18next and React call things of their own. */
const theirs = ['detect', 'getState', 'getTextInfo', 'navigate', 'number', 'revoke', 'use']

interface Support {
  version_added: string | boolean | null
  version_removed?: string
  flags?: unknown
  alternative_name?: string
}

interface Compat {
  support: Record<string, Support | Support[]>
}

interface Tree {
  [name: string]: Tree | undefined
}

const { api, css, javascript }: Record<'api' | 'css' | 'javascript', Tree> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
)

const compat = (tree?: Tree) => tree?.__compat as Compat | undefined

test('our styles have nothing newer than the oldest browser but what nobody misses', () => {
  const documents = files('{index,fr/*,fr/{kit,help}/index,fr/q/end/index,embed/v1/fr/index}.html')
  const inline = documents.flatMap((html) =>
    Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, css = '']) => css),
  )
  const sheets = [...inline, ...files('assets/*.css')]

  const found = new Set(sheets.flatMap((sheet) => [...stylesIn(sheet)].filter(isNewStyle)))

  expect(sheets.length).toBeGreaterThan(5)
  expect(sheets.join('')).not.toMatch(/@layer|&/)
  // A keyword of what is itself new says nothing more.
  const newer = [...found].filter(
    (name) => !found.has(name.replace(/: .*/, '')) || !/: /.test(name),
  )
  expect(newer.sort()).toEqual(Object.keys(newStyles).sort())
})

test('our scripts call nothing newer than the oldest browser but what nobody misses', () => {
  const scripts = files('**/*.js')

  const found = new Set(scripts.flatMap((script) => [...namesIn(script)].filter(isNewName)))

  expect(scripts.length).toBeGreaterThan(50)
  expect([...found].sort()).toEqual(Object.keys(newNames).sort())
})

function files(pattern: string) {
  const { folder } = inject('site')
  return globSync(pattern, { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'))
}

/** `@media`, `(hover)`, `:has`, `page`, `overflow: clip`, `min()`, `1svh`. */
function stylesIn(sheet: string) {
  const names = new Set<string>()
  const add = (text: string, form: RegExp, name: (found: string) => string = (found) => found) => {
    for (const [, found = ''] of text.matchAll(form)) names.add(name(found))
  }
  const rules = sheet
    .replace(/"[^"]*"/g, '""')
    .replace(/@supports[^{]*\{([^{}]*\{[^{}]*\})*\}/g, '')
  for (const [, before = '', mark] of rules.matchAll(/([^{};]*)([{;}])/g)) {
    const [, property = '', value = ''] = before.match(/^([a-z][a-z-]*):(.*)$/s) ?? []
    if (mark === '{') {
      add(before, /^(@[a-z-]+)/g)
      if (before.startsWith('@media'))
        add(before, /\((?:min-|max-)?([\w-]+)/g, (name) => `(${name})`)
      else if (!before.startsWith('@')) add(before, /(::?[a-z-]+)/g)
    } else if (property) {
      names.add(property)
      add(value, /(?<![\w-])([a-z-]+)(?![\w(-])/g, (keyword) => `${property}: ${keyword}`)
      add(value, /(?<![\w-])([\w-]+)\(/g, (name) => `${name}()`)
      add(value, /\d([a-z]+)(?![\w-])/g, (unit) => `1${unit}`)
    }
  }
  return names
}

function isNewStyle(name: string) {
  const { properties, selectors, types, 'at-rules': rules } = css
  const [, property, keyword] = name.match(/^(.*): (.*)$/) ?? []
  const [kind = ''] = name
  const data = compat(
    property && keyword
      ? properties?.[property]?.[keyword]
      : kind === '@'
        ? rules?.[name.slice(1)]
        : kind === '('
          ? rules?.media?.[name.slice(1, -1)]
          : kind === ':'
            ? selectors?.[name.replaceAll(':', '')]
            : kind === '1'
              ? types?.length?.[units[name] ?? name.slice(1)]
              : (properties?.[name] ?? below(types, name.slice(0, -2))),
  )
  return data !== undefined && isNew(data)
}

/** Units that the data names by their kind. */
const units: Record<string, string> = {
  '1svh': 'viewport_percentage_units_small',
  '1cqi': 'container_query_length_units',
}

/** Functions stand at different depths, as `types.color.color-mix`. */
function below(tree: Tree | undefined, name: string): Tree | undefined {
  for (const [key, branch] of Object.entries(tree ?? {})) {
    if (key === '__compat') continue
    const found = key === name ? branch : below(branch, name)
    if (found) return found
  }
  return undefined
}

/** What is called or made, and what is taken from a thing that is everywhere, as `CSS.highlights`. */
function namesIn(script: string) {
  const names = new Set<string>()
  const { program } = parseSync('script.js', script)
  new Visitor({
    CallExpression: ({ callee }) => add(callee),
    NewExpression: ({ callee }) => add(callee),
    MemberExpression(member) {
      const { object } = member
      const known = /^([A-Z]\w{2,}|navigator|document|window)$/
      if (object.type === 'Identifier' && known.test(object.name)) add(member)
    },
  }).visit(program)
  return names

  function add(called: object) {
    const { computed, property } = called as { computed?: boolean; property?: { name?: unknown } }
    const { name = '' } = (property ?? called) as { name?: string }
    // Names of one or two letters are the minifier's own, but not those of members.
    if (!computed && (property || name.length > 2)) names.add(name)
  }
}

/** Whatever owns it: `at` of lists and of strings is new, `entries` is not. */
function isNewName(name: string) {
  const owners = owned.get(name) ?? []
  return owners.length > 0 && owners.every(isNew) && !theirs.includes(name)
}

const owned = new Map<string, Compat[]>()
for (const tree of [api, javascript.builtins, javascript.builtins?.Intl]) {
  for (const [owner, members] of Object.entries(tree ?? {})) {
    for (const [key, member] of Object.entries({ [owner]: members, ...members })) {
      const name = key.replace(/_static$/, '')
      const data = compat(member)
      if (data && !key.endsWith('_event')) owned.set(name, [...(owned.get(name) ?? []), data])
    }
  }
}

function isNew({ support }: Compat) {
  return Object.entries(baseline).some(
    ([browser, version]) =>
      ![support[browser] ?? []]
        .flat()
        .some(
          ({ version_added: added, version_removed, flags, alternative_name }) =>
            typeof added === 'string' &&
            Number.parseFloat(added.replace('≤', '')) <= version &&
            !(version_removed || flags || alternative_name),
        ),
  )
}
