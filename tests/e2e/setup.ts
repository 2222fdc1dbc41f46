import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
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
  }
}

/** Builds the site twice, at the root of a host and under a path, and serves both. */
export async function setup({ config, provide }: TestProject) {
  const temporary = await mkdtemp(join(tmpdir(), 'july30-'))
  provide('chromium', findChromium())
  const sites = [
    await serve(config.root, 'https://example.org/', join(config.root, 'dist')),
    // Its pictures would say another address, and be drawn for that alone.
    await serve(config.root, 'https://example.org/some/path/', temporary, { PICTURES: '0' }),
  ] as const
  provide('site', sites[0].site)
  provide('deepSite', sites[1].site)

  return async () => {
    await Promise.all(sites.map(({ server }) => server.close()))
    await rm(temporary, { recursive: true })
  }
}

async function serve(
  root: string,
  address: string,
  folder: string,
  settings: Record<string, string> = {},
) {
  const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js')
  // A process of its own, so that nothing of the test runner's surroundings is built in.
  const { NODE_ENV, VITEST, ...surroundings } = process.env
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--app', '--outDir', folder, '--emptyOutDir'],
    { cwd: root, env: { ...surroundings, ...settings, SITE_URL: address } },
  )

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

  const served = server.resolvedUrls?.local[0]
  if (!served) throw new Error('the preview server has no address')
  return { server, site: { address, served, folder } }
}
