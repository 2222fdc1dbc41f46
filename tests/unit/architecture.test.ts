import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Source {
  path: string
  text: string
}

/** What each floor of the house may import besides itself; `types` only as types. */
const floors: Record<string, { may: string[]; types?: string[] }> = {
  entries: {
    may: ['pages', 'sections', 'ui', 'dom', 'i18n', 'content', 'picture', 'site', 'styles'],
  },
  pages: { may: ['sections', 'ui', 'i18n', 'content', 'picture', 'site'] },
  sections: { may: ['ui', 'dom', 'i18n', 'content', 'picture', 'site'] },
  ui: { may: ['dom'] },
  dom: { may: ['site'] },
  i18n: { may: ['site'], types: ['content', 'locales'] },
  content: { may: ['site'], types: ['locales'] },
  picture: { may: ['site'] },
  site: { may: [] },
  build: { may: ['content', 'picture', 'site', 'package.json'], types: ['entries', 'i18n'] },
}

// Beside the floors stand only the types of what the build serves, `virtual.d.ts`.
const files = globSync('src/*/**/*.{ts,tsx}').sort().map(source)
const styles = globSync('src/**/*.css').sort().map(source)

describe('the floors of the house', () => {
  test('a file imports from its own floor and those below it', () => {
    const climbs = offences(files, ({ path, text }) => {
      const { may, types = [] } = floors[floor(path)] ?? { may: [] }
      return imports(path, text)
        .filter(({ to }) => floor(to) !== floor(path) && !may.includes(floor(to)))
        .filter(({ to, type }) => !(type && types.includes(floor(to))))
        .map(({ to }) => to)
    })

    expect(climbs).toEqual([])
  })

  test('a section imports no other section', () => {
    const strangers = offences(within('sections'), ({ path, text }) =>
      imports(path, text)
        .map(({ to }) => to)
        .filter((to) => floor(to) === 'sections' && dirname(to) !== dirname(path)),
    )

    expect(strangers).toEqual([])
  })

  test('ui shows only what it is given', () => {
    const others = offences(within('ui'), ({ text }) =>
      packages(text).filter((name) => name !== 'react'),
    )

    expect(others).toEqual([])
  })

  test('facts and pictures run anywhere: no package, no document', () => {
    const anywhere = ['site', 'content', 'picture'].flatMap(within)

    const bound = offences(anywhere, ({ text }) => [
      ...packages(text).filter((name) => name !== 'virtual:help'),
      ...found(
        /\b(document|window|navigator|localStorage|sessionStorage)\b/g,
        text.replace(/'https?:[^']*'/g, ''),
      ),
    ])

    expect(bound).toEqual([])
  })

  test('only the configuration of the build knows the build', () => {
    const known = [...files, source('vite.config.ts')]
      .filter(({ path }) => floor(path) !== 'build')
      .filter(({ path, text }) => imports(path, text).some(({ to }) => floor(to) === 'build'))
      .map(({ path }) => path)

    expect(known).toEqual(['vite.config.ts'])
  })

  test('every folder in src is a floor', () => {
    const folders = new Set([...files, ...styles].map(({ path }) => floor(path)))

    expect([...folders].sort()).toEqual([...Object.keys(floors), 'styles'].sort())
  })
})

describe('the build', () => {
  test('a file at the top is a plugin of vite.config.ts, a folder holds what plugins need', () => {
    const { path, text } = source('vite.config.ts')
    const used = imports(path, text)
      .map(({ to }) => to)
      .filter((to) => dirname(to) === 'src/build')

    expect(used.sort()).toEqual(globSync('src/build/*.*').sort())
  })
})

describe('words', () => {
  /** An address, or the name that a language, a line or a site bears in its own script: a fact. */
  const facts = /'https?:[^']*'|\b(?:name|organisation|title): '[^']*'/g

  test('are left to the translators', () => {
    const said = offences([...files, ...styles], ({ path, text }) => {
      const own = /^src\/(content|site)\//.test(path) ? text.replace(facts, '') : text
      return own.match(/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]+/gu) ?? []
    })

    expect(said).toEqual([])
  })
})

describe('looks', () => {
  test('know no left and no right', () => {
    const sided = offences(styles, ({ text }) => found(/[\w-]*\b(left|right)\b[^;{]*/g, text))

    expect(sided).toEqual([])
  })

  const colour =
    /\b(?:oklch|oklab|rgba?|hsla?|hwb|lab|lch|color)\(|#[\da-f]{3,8}\b|(?<![-\w])(?:white|black|gray|grey|red|blue|green|yellow)(?![-\w])/i

  // Print sets the tokens anew for paper.
  const palettes = ['src/styles/tokens.css', 'src/styles/print.css']

  test('take their colours from the tokens', () => {
    const others = styles.filter(({ path }) => !palettes.includes(path))

    const own = offences(others, ({ text }) =>
      // In a mask, black is no colour; nor is #0000 anywhere.
      [...withoutComments(text).matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)]
        .filter(([, property]) => property !== 'mask')
        .map(([, , value = '']) => value.replaceAll('#0000', ''))
        .filter((value) => colour.test(value)),
    )

    expect(own).toEqual([])
  })

  test('are never written into an element', () => {
    // The content security policy would drop it silently.
    expect(offences(files, ({ text }) => found(/\sstyle=/g, text))).toEqual([])
  })
})

describe('markup', () => {
  // The head is rendered at build alone.
  const inBrowsers = files.filter(({ path }) => !/^src\/(build\/|pages\/Data\.tsx)/.test(path))

  test('is never made of strings', () => {
    // Trusted types refuse it in the browser, where it would also be the way in for strangers.
    const made =
      /dangerouslySetInnerHTML|(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/g

    expect(offences(inBrowsers, ({ text }) => found(made, text))).toEqual([])
  })
})

/** What breaks a rule, each with the file that it stands in. */
function offences(sources: readonly Source[], of: (source: Source) => readonly string[]) {
  // A rule that no file is held to would break no more.
  expect(sources).not.toEqual([])
  return sources.flatMap((source) => of(source).map((offence) => `${source.path}: ${offence}`))
}

function found(pattern: RegExp, text: string) {
  return withoutComments(text).match(pattern) ?? []
}

function source(path: string): Source {
  return { path, text: readFileSync(path, 'utf8') }
}

function within(name: string) {
  return files.filter(({ path }) => floor(path) === name)
}

/** `sections` for `src/sections/Header/Header.tsx`, `locales` for `locales/en/page.json`. */
function floor(path: string) {
  const [top, folder] = path.split('/')
  return (top === 'src' ? folder : top) ?? ''
}

function specifiers(text: string) {
  const statement = /^(?:import|export)(\s+type)?\s+(?:[\w*{}\s,]+?\s+from\s+)?'([^']+)'/gm
  const call = /\bimport\('([^']+)'\)/g
  return [
    ...[...text.matchAll(statement)].map(([, type, to = '']) => ({ to, type: Boolean(type) })),
    ...[...text.matchAll(call)].map(([, to = '']) => ({ to, type: false })),
  ]
}

/** What a file imports from the repository, by path from its root. */
function imports(path: string, text: string) {
  return specifiers(text)
    .filter(({ to }) => to.startsWith('.'))
    .map(({ to, type }) => ({ to: join(dirname(path), to), type }))
}

function packages(text: string) {
  return specifiers(text)
    .map(({ to }) => to)
    .filter((to) => !to.startsWith('.'))
}

function withoutComments(text: string) {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}
