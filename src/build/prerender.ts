import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { addresses } from '../content/addresses.ts'
import type { Weights } from '../site/files.ts'
import { file, type Route } from '../site/routes.ts'
import { afterBuild } from './common/afterBuild.ts'
import { buildDate } from './common/buildDate.ts'
import { sizesOf } from './common/fileSizes.ts'
import { develop } from './prerender/development.ts'
import { awaited, fill, script } from './prerender/document.ts'
import { withLateStyles } from './prerender/late.ts'
import { stylesOf } from './prerender/styles.ts'
import { transferSize } from './prerender/transferSize.ts'

/** What is built as a script for pages that are not ours. */
const classics = ['embed', 'loader', 'element']

/** Renders every address with React at build, and the same in development. */
export function prerender(): Plugin {
  const styles = new Map<string, string>()
  const scripts = new Map<string, string>()
  return {
    ...afterBuild('prerender', async ({ root, dist, base, write, prerendered }) => {
      const { render, views } = await prerendered()
      const template = await readFile(resolve(root, 'index.html'), 'utf8')
      const date = today()
      const read = (address: string) => readFileSync(resolve(dist, address.replace(base, '')))
      const embed = `${base}embed/v1/`
      const frames: Weights = {}
      // The kit says what each frame weighs, so it is rendered last.
      const late = ({ view }: Route) => Number(view === 'kit')
      for (const route of addresses.toSorted((one, other) => late(one) - late(other))) {
        const name = file(route)
        const { page, scripts: started } = views[route.view]
        const assets = [styles.get(page), ...started.map((name) => scripts.get(name))].join('')
        // The kit also says how large its files are. They are written by now.
        const folder = dirname(resolve(dist, name))
        const sizes = route.view === 'kit' ? await sizesOf(folder, route.lang) : {}
        const filled = fill(template, await render(route, { date, sizes, frames }), assets)
        const html = route.view === 'page' ? withLateStyles(filled) : filled
        if (route.view === 'embed') frames[route.lang] = transferSize(html, embed, read)
        await write(name, html)
      }
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name === 'prerender') {
          // Inline styles need no second round trip, and are the same bytes in every language.
          for (const [page, sheet] of stylesOf(bundle)) {
            // The offline copy has no font beside it to fetch.
            const kept = page === 'OfflineCopy' ? sheet.replace(/@font-face\{[^}]*\}/g, '') : sheet
            styles.set(page, `<style>${kept}</style>`)
          }
        }
        for (const output of Object.values(bundle)) {
          const { base, consumer } = this.environment.config
          if (output.fileName.endsWith('.css')) delete bundle[output.fileName]
          if (consumer === 'client' && output.type === 'chunk' && output.isEntry) {
            const kind = classics.includes(this.environment.name) ? 'classic' : 'module'
            const tag = script(base + output.fileName, kind, output.code)
            // The kit is hydrated at once: what that takes is fetched together with it.
            const ahead = output.name === 'kit' ? awaited(bundle) : []
            const links = ahead.map((name) => `<link rel="modulepreload" href="${base}${name}">`)
            scripts.set(output.name, tag + links.join(''))
          }
        }
      },
    },
    hotUpdate({ modules, server }) {
      // A page without React cannot take the change: it is loaded again.
      if (this.environment.name === 'prerender' && modules.length > 0) {
        server.environments.client.hot.send({ type: 'full-reload' })
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const wanted = new URL(request.originalUrl ?? '/', 'http://localhost').pathname
          .replace(server.config.base, '')
          .replace(/(^|\/)$/, '$1index.html')
        const route = addresses.find((candidate) => file(candidate) === wanted)
        if (!route) return next()
        try {
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(
            await server.transformIndexHtml(
              request.originalUrl ?? '/',
              await develop(server, route, today()),
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
