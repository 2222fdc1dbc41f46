import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type EnvironmentModuleNode,
  isRunnableDevEnvironment,
  type Plugin,
  type ResolvedConfig,
  type Rolldown,
  type ViteDevServer,
} from 'vite'
import { addresses } from '../content/addresses.ts'
import type * as entry from '../entries/prerender.tsx'
import { file, type Route, type View } from '../site/routes.ts'
import { buildDate } from './common/buildDate.ts'
import { sizesOf } from './common/fileSizes.ts'
import { sha256 } from './hosts/headers.ts'
import { transferSize } from './prerender/transferSize.ts'

type Entry = typeof entry
type Rendered = Awaited<ReturnType<Entry['render']>>

/**
 * Of each view the page that holds its styles, and what starts in the browser; the way out comes
 * first, and a lost reader needs no more.
 */
const views: Record<View, { page: string; entries: readonly string[] }> = {
  page: { page: 'Page', entries: ['exit', 'wake'] },
  // The kit shows a frame as any host does: with the loader.
  kit: { page: 'Kit', entries: ['exit', 'loader', 'kit'] },
  embed: { page: 'Embed', entries: ['embed'] },
  offlineCopy: { page: 'OfflineCopy', entries: [] },
  quote: { page: 'OneQuotePage', entries: ['exit'] },
  chooser: { page: 'Chooser', entries: ['exit', 'chooser'] },
  notFound: { page: 'Chooser', entries: ['exit'] },
}

/** What is built as a script for pages that are not ours. */
const classics = ['embed', 'loader']

/** Renders every address with React at build, and the same in development. */
export function prerender(): Plugin {
  let config: ResolvedConfig
  const styles = new Map<string, string>()
  const scripts = new Map<string, string>()
  return {
    name: 'prerender',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name === 'prerender') {
          for (const { page } of Object.values(views)) {
            // Inline, the styles need no second round trip; the same bytes in every language.
            const sheet = stylesOf(page, bundle)
            // The copy to keep has no font to fetch, and is set in what the device has.
            const kept = page === 'OfflineCopy' ? sheet.replace(/@font-face\{[^}]*\}/g, '') : sheet
            styles.set(page, `<style>${kept}</style>`)
          }
        }
        for (const output of Object.values(bundle)) {
          if (output.fileName.endsWith('.css')) delete bundle[output.fileName]
          const { consumer } = this.environment.config
          if (consumer === 'client' && output.type === 'chunk' && output.isEntry) {
            const kind = classics.includes(this.environment.name) ? 'classic' : 'module'
            const tag = script(config.base + output.fileName, kind, output.code)
            // The kit wakes at once, and what it wakes with sets out together with it.
            const ahead = output.name === 'kit' ? awaited(bundle) : []
            const links = ahead.map(
              (name) => `<link rel="modulepreload" href="${config.base}${name}">`,
            )
            scripts.set(output.name, tag + links.join(''))
          }
        }
      },
    },
    buildApp: {
      order: 'post',
      async handler({ environments }) {
        const { outDir } = environments.prerender?.config.build ?? config.build
        const { render }: Entry = await import(
          pathToFileURL(resolve(config.root, outDir, 'prerender.js')).href
        )
        const template = await readFile(resolve(config.root, 'index.html'), 'utf8')
        const date = today()
        const built = (name: string) => resolve(config.root, config.build.outDir, name)
        const read = (address: string) => readFileSync(built(address.replace(config.base, '')))
        const loader = `${config.base}embed/v1/loader.js`
        const frames: entry.Weights = {}
        // The kit says what each frame weighs, so that frames come first.
        const late = ({ view }: Route) => Number(view === 'kit')
        for (const route of addresses.toSorted((one, other) => late(one) - late(other))) {
          const target = built(file(route))
          const { page, entries } = views[route.view]
          const assets = styles.get(page) + entries.map((name) => scripts.get(name)).join('')
          // The kit says how large its files are, too, which are written before.
          const sizes = route.view === 'kit' ? await sizesOf(dirname(target), route.lang) : {}
          const html = fill(template, await render(route, { date, sizes, frames }), assets)
          if (route.view === 'embed') frames[route.lang] = transferSize(html, loader, read)
          await mkdir(dirname(target), { recursive: true })
          await writeFile(target, html)
        }
      },
    },
    hotUpdate({ modules, server }) {
      // A page that sleeps has no React to take the change: it is loaded anew.
      if (this.environment.name === 'prerender' && modules.length > 0) {
        server.environments.client.hot.send({ type: 'full-reload' })
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const wanted = new URL(request.originalUrl ?? '/', 'http://localhost').pathname
          .replace(config.base, '')
          .replace(/(^|\/)$/, '$1index.html')
        const route = addresses.find((candidate) => file(candidate) === wanted)
        if (!route) return next()
        try {
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(
            await server.transformIndexHtml(
              request.originalUrl ?? '/',
              await develop(server, route),
            ),
          )
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

/** The day that the build counts from, as `2026-11-25`. */
function today() {
  return buildDate().toISOString().slice(0, 10)
}

async function develop(server: ViteDevServer, route: Route) {
  const environment = server.environments.prerender
  if (!environment || !isRunnableDevEnvironment(environment)) {
    throw new Error('vite.config.ts declares no environment that can prerender')
  }
  const { render }: Entry = await environment.runner.import('/src/entries/prerender.tsx')
  const rendered = await render(route, { date: today(), sizes: {}, frames: {} })
  const styles = await Promise.all(
    [...environment.moduleGraph.idToModuleMap.values()].filter(isStyle).map(async ({ id, url }) => {
      const result = await server.environments.client.transformRequest(`${url}?direct`)
      // Vite's client adopts a style that carries the id, so that it is not there twice.
      return `<style data-vite-dev-id="${id}">${result?.code ?? ''}</style>`
    }),
  )
  const template = await readFile(resolve(server.config.root, 'index.html'), 'utf8')
  const scripts = views[route.view].entries.map((name) =>
    script(`${server.config.base}src/entries/${name}.ts`),
  )
  return fill(template, rendered, [...styles, ...scripts].join(''))
}

/**
 * The styles of a page: those of the entry, then those of all that the page imports, at once or when
 * it is wanted, each once. The entry imports every page when it is wanted.
 */
function stylesOf(page: string, bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const seen = new Set<string>()
  function sheets(chunk: Rolldown.OutputChunk | undefined): string[] {
    if (!chunk || seen.has(chunk.fileName)) return []
    seen.add(chunk.fileName)
    const imported = chunk.isEntry ? chunk.imports : [...chunk.imports, ...chunk.dynamicImports]
    return [
      ...imported.flatMap((name) => sheets(chunks.find(({ fileName }) => fileName === name))),
      ...(chunk.viteMetadata?.importedCss ?? []),
    ]
  }
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${page}.tsx`))
  if (!own) throw new Error(`src/pages/${page}.tsx is no page of the build`)
  return (
    [...sheets(chunks.find(({ isEntry }) => isEntry)), ...sheets(own)]
      .map((name) => {
        const sheet = bundle[name]
        return sheet?.type === 'asset' ? String(sheet.source).trim() : ''
      })
      .join('')
      // The minifier writes `& a` where every browser that we build for reads `a`.
      .replace(/(?<=[{};,])&(?: |(?=[>+~]))/g, '')
  )
}

/** React with the kit's tools, and what these import beside the entry. */
function awaited(bundle: Rolldown.OutputBundle) {
  const tools = Object.values(bundle).find(({ name }) => name === 'tools')
  if (tools?.type !== 'chunk') throw new Error('src/entries/tools.tsx is no chunk of the build')
  const entries = Object.values(bundle).filter(
    (output) => output.type === 'chunk' && output.isEntry,
  )
  const own = new Set(entries.map(({ fileName }) => fileName))
  return [tools.fileName, ...tools.imports.filter((name) => !own.has(name))]
}

function isStyle({ url }: EnvironmentModuleNode) {
  return url.endsWith('.css')
}

/**
 * A frame without an origin refuses modules. It could check a script only where the host says that
 * strangers may read it, and not every host that serves a copy of the site will: it goes unchecked.
 * @param code what the browser has to find there.
 */
function script(src: string, kind: 'classic' | 'module' = 'module', code?: string) {
  if (kind === 'classic') return `<script defer src="${src}"></script>`
  const check = code === undefined ? '' : ` integrity="sha256-${sha256(code)}"`
  return `<script type="module" src="${src}"${check}></script>`
}

/**
 * Puts a rendered page into index.html.
 * @param assets styles and script, as HTML.
 */
export function fill(template: string, { attributes, head, page, foot }: Rendered, assets: string) {
  // Functions as replacements: words may hold `$&`.
  return template
    .replace(/>\s+</g, '><')
    .replace('<html lang="en">', () => `<html${attributes}>`)
    .replace('<!--head-->', () => head + assets)
    .replace('<!--page-->', () => page)
    .replace('<!--foot-->', () => foot)
}
