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
import { file, routes } from '../site/routes.ts'

type Entry = typeof entry

/** What the document links or holds beside its words, as HTML. */
interface Assets {
  styles: string
  script: string
}

/** Renders every address with React at build, and the same in development. */
export function prerender(): Plugin {
  let config: ResolvedConfig
  const assets: Assets = { styles: '', script: '' }
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
            assets.styles = `<style>${String(output.source).trim()}</style>`
            delete bundle[output.fileName]
          }
          if (output.type === 'chunk' && output.isEntry) {
            assets.script = script(config.base + output.fileName)
          }
        }
      },
    },
    buildApp: {
      order: 'post',
      async handler({ environments }) {
        const built = resolve(
          config.root,
          environments.prerender?.config.build.outDir ?? '',
          'prerender.js',
        )
        const { render }: Entry = await import(pathToFileURL(built).href)
        const template = await readFile(resolve(config.root, 'index.html'), 'utf8')
        for (const route of routes) {
          const target = resolve(config.root, config.build.outDir, file(route))
          await mkdir(dirname(target), { recursive: true })
          await writeFile(target, fill(template, await render(route), assets))
        }
      },
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const wanted = new URL(request.originalUrl ?? '/', 'http://localhost').pathname
          .replace(config.base, '')
          .replace(/(^|\/)$/, '$1index.html')
        const route = routes.find((candidate) => file(candidate) === wanted)
        if (!route) return next()
        try {
          const html = await develop(server, route)
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(await server.transformIndexHtml(request.originalUrl ?? '/', html))
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

async function develop(server: ViteDevServer, route: (typeof routes)[number]) {
  const environment = server.environments.prerender
  if (!environment || !isRunnableDevEnvironment(environment))
    throw new Error('prerender cannot run')
  const { render }: Entry = await environment.runner.import('/src/entries/prerender.tsx')
  const page = await render(route)
  const styles = await Promise.all(
    [...environment.moduleGraph.idToModuleMap.values()].filter(isStyle).map(async ({ id, url }) => {
      const result = await server.environments.client.transformRequest(`${url}?direct`)
      // Vite's client adopts a style that carries the id, so that it is not there twice.
      return `<style data-vite-dev-id="${id}">${result?.code ?? ''}</style>`
    }),
  )
  const template = await readFile(resolve(server.config.root, 'index.html'), 'utf8')
  return fill(template, page, {
    styles: styles.join('\n'),
    script: script(`${server.config.base}src/entries/wake.ts`),
  })
}

function isStyle({ url }: EnvironmentModuleNode) {
  return url.endsWith('.css')
}

function script(src: string) {
  return `<script type="module" src="${src}"></script>`
}

/** Puts a rendered page into index.html. Functions as replacements, since words may hold `$&`. */
export function fill(
  template: string,
  { attributes, head, page }: Awaited<ReturnType<Entry['render']>>,
  assets: Assets,
) {
  return template
    .replace('<html lang="en">', () => `<html${attributes}>`)
    .replace('<!--head-->', () => head + assets.styles + assets.script)
    .replace('<!--page-->', () => page)
    .replace(/>\s+</g, '><')
}
