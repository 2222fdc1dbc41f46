// @vitest-environment node
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each floor of the house may import besides itself; `types` only as types. */
const floors: Record<string, { may: string[]; types?: string[] }> = {
  entries: { may: ['pages', 'sections', 'ui', 'i18n', 'content', 'picture', 'site', 'styles'] },
  pages: { may: ['sections', 'ui', 'i18n', 'content', 'picture', 'site'] },
  sections: { may: ['ui', 'i18n', 'content', 'picture', 'site'] },
  ui: { may: [] },
  i18n: { may: ['site'], types: ['content', 'locales'] },
  content: { may: ['site'], types: ['locales'] },
  picture: { may: ['site'] },
  site: { may: [] },
  build: { may: ['content', 'picture', 'site'], types: ['entries', 'i18n'] },
}

// Beside the floors stand only the types of what the build serves, `virtual.d.ts`.
const files = globSync('src/*/**/*.{ts,tsx}').sort().map(source)
const styles = globSync('src/**/*.css').sort().map(source)

describe('the floors of the house', () => {
  test.each(files)('$path imports from its own floor and those below it', ({ path, text }) => {
    const { may, types = [] } = floors[floor(path)] ?? { may: [] }

    const climbs = imports(path, text).filter(
      ({ to, type }) =>
        floor(to) !== floor(path) &&
        !may.includes(floor(to)) &&
        !(type && types.includes(floor(to))),
    )

    expect(climbs).toEqual([])
  })

  test.each(within('sections'))('$path imports no other section', ({ path, text }) => {
    const strangers = imports(path, text).filter(
      ({ to }) => floor(to) === 'sections' && dirname(to) !== dirname(path),
    )

    expect(strangers).toEqual([])
  })

  test.each(within('ui'))('$path shows only what it is given', ({ text }) => {
    expect(packages(text).filter((name) => name !== 'react')).toEqual([])
  })

  test.each([...within('site'), ...within('content'), ...within('picture')])(
    '$path runs anywhere: no package, no document',
    ({ text }) => {
      const code = withoutComments(text)

      expect(packages(text).filter((name) => name !== 'virtual:help')).toEqual([])
      expect(code).not.toMatch(/\b(document|window|navigator|localStorage|sessionStorage)\b/)
    },
  )

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
      .filter((to) => floor(to) === 'build')

    expect(used.sort()).toEqual(globSync('src/build/*.*').sort())
  })
})

describe('words', () => {
  /** An address, or the name that a language, a line or a site bears in its own script: a fact. */
  const facts = /'https?:[^']*'|\b(?:name|organisation|title): '[^']*'/g

  test.each([...files, ...styles])('$path leaves them to the translators', ({ path, text }) => {
    const own = /^src\/(content|site)\//.test(path) ? text.replace(facts, '') : text

    expect(own.match(/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]+/gu)).toBeNull()
  })
})

describe('looks', () => {
  test.each(styles)('$path knows no left and no right', ({ text }) => {
    expect(withoutComments(text).match(/[\w-]*\b(left|right)\b[^;{]*/g)).toBeNull()
  })

  const colour =
    /\b(?:oklch|oklab|rgba?|hsla?|hwb|lab|lch|color)\(|#[\da-f]{3,8}\b|(?<![-\w])(?:white|black|gray|grey|red|blue|green|yellow)(?![-\w])/i

  // Print sets the tokens anew for paper.
  const palettes = ['src/styles/tokens.css', 'src/styles/print.css']

  test.each(styles.filter(({ path }) => !palettes.includes(path)))(
    '$path takes its colours from the tokens',
    ({ text }) => {
      // In a mask, black is no colour; nor is #0000 anywhere.
      const declared = [...withoutComments(text).matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)]
        .filter(([, property]) => property !== 'mask')
        .map(([, , value = '']) => value.replaceAll('#0000', ''))

      expect(declared.filter((value) => colour.test(value))).toEqual([])
    },
  )

  test.each(files.filter(({ path }) => path.endsWith('.tsx')))(
    '$path has no inline style',
    ({ text }) => {
      // The content security policy would drop it silently.
      expect(text).not.toMatch(/\sstyle=/)
    },
  )
})

describe('markup', () => {
  // The head is rendered at build alone.
  const inBrowsers = files.filter(({ path }) => !/^src\/(build\/|pages\/Head\.tsx)/.test(path))

  test.each(inBrowsers)('$path is never made of strings', ({ text }) => {
    // Trusted types refuse it in the browser, where it would also be the way in for strangers.
    expect(withoutComments(text)).not.toMatch(
      /dangerouslySetInnerHTML|(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/,
    )
  })
})

function source(path: string) {
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
