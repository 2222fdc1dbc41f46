import type { Plugin } from 'vite'
import { isLang, languages } from '../site/languages.ts'
import { countries, languageNames, written } from './locales/intl.ts'
import { problems } from './locales/problems.ts'
import { fileOf, namespaces, read, references } from './locales/words.ts'

/**
 * Serves `virtual:locales`, one file a language for the page and one more for the kit; a broken or incomplete
 * locale file stops the build.
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
      const loaders = (below: string) =>
        languages
          .map(({ code }) => `${code}: () => import('virtual:locales/${below}${code}')`)
          .join(', ')
      if (id === '\0virtual:locales') {
        return `export const locales = { ${loaders('')} }
export const kits = { ${loaders('kit/')} }`
      }
      if (id === '\0virtual:locales/names') return `export const names = { ${loaders('names/')} }`
      const kit = id.match(/^\0virtual:locales\/kit\/([a-z]+)$/)?.[1]
      if (isLang(kit)) {
        this.addWatchFile(fileOf(root, kit, 'kit'))
        return `export default ${JSON.stringify(read(root, kit, 'kit'))}`
      }
      const named = id.match(/^\0virtual:locales\/names\/([a-z]+)$/)?.[1]
      if (isLang(named)) return `export default ${JSON.stringify(languageNames(named))}`
      if (id === '\0virtual:locales/offers') {
        return `export const offers = ${JSON.stringify(offers(root))}`
      }
      const lang = id.match(/^\0virtual:locales\/(\w+)$/)?.[1]
      if (!isLang(lang)) return null
      const words = namespaces
        .filter((name) => name !== 'kit')
        .map((namespace) => {
          this.addWatchFile(fileOf(root, lang, namespace))
          return [namespace, read(root, lang, namespace)]
        })
      const all = {
        ...Object.fromEntries(words),
        countries: countries(lang),
        written: written(lang),
      }
      return `export default ${JSON.stringify(this.environment.config.consumer === 'client' ? woken(all) : all)}`
    },
  }
}

/** How each language offers the page in itself. */
function offers(root: string) {
  return Object.fromEntries(
    languages.map(({ code }) => {
      return [code, read(root, code, 'page').language.offer]
    }),
  )
}

/** Without the words that only the prerendered document says: a woken page has no use for them. */
function woken({ message, page, ...rest }: Record<string, Record<string, unknown>>) {
  const { title, lead, introduction, ...letter } = message ?? {}
  const { chooser, notFound, embed, ...words } = page ?? {}
  const { description, image, ...head } = words.head as Record<string, string>
  return { ...rest, message: letter, page: { ...words, head } }
}
