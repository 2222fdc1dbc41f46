import { createReadStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import compression from 'compression'
import type { Connect, Plugin } from 'vite'
import { headersOf, inTheClear, rulesOf } from './hosts/headers.ts'

/**
 * Makes `npm start` behave like a static host: with compression, our headers, and our own 404 page.
 */
export function preview(): Plugin {
  return {
    name: 'preview',
    configurePreviewServer({ middlewares, config }) {
      const dist = resolve(config.root, config.build.outDir)
      const rules = rulesOf(dist)
      const answered = (path: string) => inTheClear(headersOf(rules, path))
      // It is written for Express, but uses only Node's request and response.
      middlewares.use(compression() as unknown as Connect.NextHandleFunction)
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        response.setHeaders(new Map(Object.entries(answered(pathname))))
        next()
      })
      return () => {
        middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (existsSync(join(dist, pathname, 'index.html'))) {
            response.writeHead(301, { location: `${config.base}${pathname.slice(1)}/` }).end()
            return
          }
          // Before this, Vite has replaced an address that exists by the path of its file.
          if (existsSync(join(dist, pathname))) return next()
          const headers = answered(`${config.base}404.html`)
          response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' })
          createReadStream(join(dist, '404.html')).pipe(response)
        })
      }
    },
  }
}
