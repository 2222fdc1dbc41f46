import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type EnvironmentModuleNode, isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import type * as entry from '../../entries/prerender.tsx'
import type { Route } from '../../site/routes.ts'
import { fill, script } from './document.ts'

/** Renders an address for `npm run dev`, from the current modules. */
export async function develop(server: ViteDevServer, route: Route, date: string) {
  const environment = server.environments.prerender
  if (!environment || !isRunnableDevEnvironment(environment)) {
    throw new Error('vite.config.ts declares no environment that can prerender')
  }
  const { render, views }: typeof entry = await environment.runner.import(
    '/src/entries/prerender.tsx',
  )
  const rendered = await render(route, { date, sizes: {}, frames: {} })
  const styles = await Promise.all(
    [...environment.moduleGraph.idToModuleMap.values()].filter(isStyle).map(async ({ id, url }) => {
      const result = await server.environments.client.transformRequest(`${url}?direct`)
      // With this id Vite's client takes the style over; otherwise it would add it a second time.
      return `<style data-vite-dev-id="${id}">${result?.code ?? ''}</style>`
    }),
  )
  const template = await readFile(resolve(server.config.root, 'index.html'), 'utf8')
  const scripts = views[route.view].scripts.map((name) =>
    script(`${server.config.base}src/entries/${name}.ts`),
  )
  return fill(template, rendered, [...styles, ...scripts].join(''))
}

function isStyle({ url }: EnvironmentModuleNode) {
  return url.endsWith('.css')
}
