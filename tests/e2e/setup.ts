import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type PreviewServer, preview } from 'vite'
import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'
import { type Edition, editions, prepareWordPress } from '../hosting/wordpress.ts'
import { findChromium } from './chromium.ts'

/** The built site: where it says that it lives, where it is served, and the folder that holds it. */
export interface Site {
  address: string
  served: string
  folder: string
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string | undefined
    site: Site
    /** The same under a path of its host. */
    deepSite: Site
    /** What each WordPress lacks here; nothing where it can be tried. */
    noWordPress: Record<Edition, string>
  }
}

/** `REUSE=1` looks at what the last build has left, for as long as only tests change. */
const reuse = process.env.REUSE === '1'

/** Builds and serves the site at the root of a host and, when a test asks for it, under a path. */
export async function setup(project: TestProject) {
  const { root } = project.config
  const servers: PreviewServer[] = []
  const offer = async (site: Awaited<ReturnType<typeof built>>) => {
    const server = await serve(root, site)
    servers.push(server)
    const served = server.resolvedUrls?.local[0]
    if (!served) throw new Error('the preview server has no address')
    return { ...site, served }
  }

  project.provide('chromium', findChromium())
  // Together: a build keeps little more than one core busy, and WordPress waits for its line.
  const [site, deepSite, lost] = await Promise.all([
    builtSite(root),
    isAskedFor('deepSite', project) && builtDeepSite(root),
    isAskedFor('noWordPress', project) && missingWordPress(),
  ])
  project.provide('site', await offer(site))
  if (deepSite) project.provide('deepSite', await offer(deepSite))
  if (lost) {
    project.provide('noWordPress', Object.fromEntries(lost))
    const line = `Not here, so not tried: ${lost.flatMap(([, what]) => what || []).join(', ')}`
    if (lost.some(([, what]) => what)) {
      if (process.env.CI) throw new Error(line)
      project.vitest.logger.warn(line)
    }
  }

  return () => Promise.all(servers.map((server) => server.close()))
}

/** Whether one of the test files that are about to run injects this. */
function isAskedFor(what: keyof ProvidedContext, { vitest }: TestProject) {
  return vitest.state.getPaths().some((file) => readFileSync(file, 'utf8').includes(what))
}

/** The site at the root of a host, built once, whichever project of the tests asks first. */
export function builtSite(root: string) {
  const shared = globalThis as { builtSite?: ReturnType<typeof built> }
  shared.builtSite ??= built(root, 'https://example.org/', 'dist')
  return shared.builtSite
}

function builtDeepSite(root: string) {
  // Its pictures would say another address, and be drawn for that alone.
  const settings = { PICTURES: '0' }
  return built(root, 'https://example.org/some/path/', 'node_modules/.cache/deep-site', settings)
}

function missingWordPress() {
  const all = Object.keys(editions) as Edition[]
  return Promise.all(all.map(async (each) => [each, await prepareWordPress(each)]))
}

/** Builds the site into a folder of the project. */
async function built(
  root: string,
  address: string,
  name: string,
  settings: Record<string, string> = {},
) {
  const folder = join(root, name)
  if (reuse && isWhole(folder, address, settings)) {
    process.stdout.write(`REUSE=1: not built again, ${name} is what the tests look at\n`)
    return { address, folder }
  }
  const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js')
  // A process of its own, so that nothing of the test runner's surroundings is built in.
  const { NODE_ENV, VITEST, ...surroundings } = process.env
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--app', '--outDir', folder, '--emptyOutDir'],
    { cwd: root, env: { ...surroundings, ...settings, SITE_URL: address } },
  )
  return { address, folder }
}

/** Whether a build for this address, with its pictures, has come to its end: the checksums are last. */
function isWhole(folder: string, address: string, { PICTURES }: Record<string, string>) {
  const files = ['SHA256SUMS', ...(PICTURES === '0' ? [] : ['fr/share.png'])]
  return (
    files.every((file) => existsSync(join(folder, file))) &&
    readFileSync(join(folder, 'robots.txt'), 'utf8').includes(`${address}sitemap.xml`)
  )
}

async function serve(root: string, { address, folder }: { address: string; folder: string }) {
  const before = process.env.SITE_URL
  process.env.SITE_URL = address
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, open: false },
  })
  if (before === undefined) delete process.env.SITE_URL
  else process.env.SITE_URL = before
  return server
}
