import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type EnvironmentModuleNode,
  isRunnableDevEnvironment,
  type Plugin,
  type ResolvedConfig,
  type ViteDevServer,
} from 'vite'
import type * as entry from '../entries/prerender.tsx'
import { file, type Route, routes } from '../site/routes.ts'

type Entry = typeof entry
type Rendered = Awaited<ReturnType<Entry['render']>>

/** What starts in the browser, by view; the way out comes first, and a lost reader needs no more. */
const entries: Record<Route['view'], readonly string[]> = {
  page: ['exit', 'wake'],
  chooser: ['exit', 'chooser'],
  notFound: ['exit'],
}

/** Renders every address with React at build, and the same in development. */
export function prerender(): Plugin {
  let config: ResolvedConfig
  let styles = ''
  const scripts = new Map<string, string>()
  return {
    name: 'prerender',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return
        for (const output of Object.values(bundle)) {
          if (output.type === 'asset' && output.fileName.endsWith('.css')) {
            // Inline, the styles need no second round trip; the same bytes in every language.
            styles = `<style>${String(output.source).trim()}</style>`
            delete bundle[output.fileName]
          }
          if (output.type === 'chunk' && output.isEntry) {
            scripts.set(output.name, script(config.base + output.fileName))
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
        for (const route of routes) {
          const target = resolve(config.root, config.build.outDir, file(route))
          const assets = styles + entries[route.view].map((name) => scripts.get(name)).join('')
          await mkdir(dirname(target), { recursive: true })
          await writeFile(target, fill(template, await render(route), assets))
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
        const route = routes.find((candidate) => file(candidate) === wanted)
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

async function develop(server: ViteDevServer, route: Route) {
  const environment = server.environments.prerender
  if (!environment || !isRunnableDevEnvironment(environment)) {
    throw new Error('vite.config.ts declares no environment that can prerender')
  }
  const { render }: Entry = await environment.runner.import('/src/entries/prerender.tsx')
  const rendered = await render(route)
  const styles = await Promise.all(
    [...environment.moduleGraph.idToModuleMap.values()].filter(isStyle).map(async ({ id, url }) => {
      const result = await server.environments.client.transformRequest(`${url}?direct`)
      // Vite's client adopts a style that carries the id, so that it is not there twice.
      return `<style data-vite-dev-id="${id}">${result?.code ?? ''}</style>`
    }),
  )
  const template = await readFile(resolve(server.config.root, 'index.html'), 'utf8')
  const scripts = entries[route.view].map((name) =>
    script(`${server.config.base}src/entries/${name}.ts`),
  )
  return fill(template, rendered, [...styles, ...scripts].join(''))
}

function isStyle({ url }: EnvironmentModuleNode) {
  return url.endsWith('.css')
}

function script(src: string) {
  return `<script type="module" src="${src}"></script>`
}

/**
 * Puts a rendered page into index.html.
 * @param assets styles and script, as HTML.
 */
export function fill(template: string, { attributes, head, page }: Rendered, assets: string) {
  // Functions as replacements: words may hold `$&`.
  return template
    .replace(/>\s+</g, '><')
    .replace('<html lang="en">', () => `<html${attributes}>`)
    .replace('<!--head-->', () => head + assets)
    .replace('<!--page-->', () => page)
}
