import { createReadStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import compression from 'compression'
import type { Connect, Plugin } from 'vite'

/** Makes `npm start` behave as a static host does: compressed, and with our own page for what is not there. */
export function preview(): Plugin {
  return {
    name: 'preview',
    configurePreviewServer({ middlewares, config }) {
      const dist = resolve(config.root, config.build.outDir)
      // Written for Express, but it uses no more than Node's request and response.
      middlewares.use(compression() as unknown as Connect.NextHandleFunction)
      return () => {
        middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (existsSync(join(dist, pathname, 'index.html'))) {
            response.writeHead(301, { location: `${config.base}${pathname.slice(1)}/` }).end()
            return
          }
          // Vite has turned an address that exists into the path of its file by now.
          if (existsSync(join(dist, pathname))) return next()
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
          createReadStream(join(dist, '404.html')).pipe(response)
        })
      }
    },
  }
}
