import { existsSync } from 'node:fs'
import type { Plugin } from 'vite'
import { held } from '../site/held.ts'
import { isLang, languages } from '../site/languages.ts'
import { countries, foundCountries, languageNames, written } from './locales/intl.ts'
import { problems } from './locales/problems.ts'
import { fileOf, namespaces, read, readAll, references } from './locales/words.ts'

/**
 * Serves `virtual:locales`: a language's words for the page, for the kit, and for what only documents
 * say, each in a file of its own. Browsers get them as a page shows them; the build, which says them
 * elsewhere too, as they are written. A broken or incomplete locale file stops the build.
 */
export function locales(): Plugin {
  let root: string
  return {
    name: 'locales',
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      const found = languages.flatMap(({ code }) =>
        namespaces.flatMap((namespace) =>
          problems(
            code,
            namespace,
            read(root, references[namespace], namespace),
            read(root, code, namespace),
          ),
        ),
      )
      if (found.length > 0) this.error(found.join('\n'))
    },
    resolveId(id) {
      return id.startsWith('virtual:locales') ? `\0${id}` : null
    },
    load(id) {
      if (id === '\0virtual:locales') {
        return `export const locales = { ${loaders('')} }
export const kits = { ${loaders('kit/')} }
export const documents = { ${loaders('document/')} }`
      }
      if (id === '\0virtual:locales/names') return `export const names = { ${loaders('names/')} }`
      if (id === '\0virtual:locales/finders') {
        return `export const finders = { ${loaders('finder/')} }`
      }
      const codes = languages.map(({ code }) => code)
      if (id === '\0virtual:locales/codes') return exported('codes', codes)
      if (id === '\0virtual:locales/scripts') {
        const scripts = languages.map(({ code, script }) => [code, script])
        return exported('scripts', Object.fromEntries(scripts))
      }
      if (id === '\0virtual:locales/offers') {
        // The sentence with which each language offers the page to its readers.
        const offers = codes.map((code) => [code, read(root, code, 'document').offer])
        return exported('offers', Object.fromEntries(offers))
      }
      const [, part = 'page', lang] = id.match(/^\0virtual:locales\/(?:(\w+)\/)?(\w+)$/) ?? []
      if (!isLang(lang)) return null
      const files = ([...namespaces, 'dates'] as const).map((file) => fileOf(root, lang, file))
      for (const file of files.filter((one) => existsSync(one))) this.addWatchFile(file)
      const words = readAll(root, () => lang)
      const { consumer } = this.environment.config
      const { message, page, document, help, kit } =
        consumer === 'client' ? held(lang, words) : words
      const { title, lead, introduction, ...letter } = message
      const parts: Record<string, unknown> = {
        page: {
          message: letter,
          page,
          help,
          countries: countries(lang),
          written: written(lang, root),
        },
        document: { document, article: { title, lead, introduction } },
        kit,
        names: languageNames(lang),
        finder: { countries: foundCountries(lang, help), none: help.lines.none },
      }
      return exported('default', parts[part])
    },
  }
}

/** For each language, by its code, a function that fetches a module. */
function loaders(below: string) {
  return languages
    .map(({ code }) => `${code}: () => import('virtual:locales/${below}${code}')`)
    .join(', ')
}

function exported(name: string, value: unknown) {
  return `export ${name === 'default' ? name : `const ${name} =`} ${JSON.stringify(value)}`
}
