import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { addresses } from '../content/addresses.ts'
import { file, type View } from '../site/routes.ts'
import { afterBuild } from './common/afterBuild.ts'
import { apache } from './hosts/apache.ts'
import { headersOf, pattern, rulesOf } from './hosts/headers.ts'
import { withMeta } from './hosts/meta.ts'
import { netlify } from './hosts/netlify.ts'
import { nginx } from './hosts/nginx.ts'

const anywhere: readonly View[] = ['notFound', 'offlineCopy']

/**
 * Writes the headers of every address in the form that each host reads: `_headers` for Netlify and
 * Cloudflare, `.htaccess` for Apache, `.nginx/` for nginx. With `HEADERS=meta` every document carries
 * its policy in a `<meta>` element, for hosts where we cannot set headers. Two always do: the page for
 * addresses that do not exist, because it may be shown anywhere, and the copy to keep, which is opened
 * from a disk.
 */
export function hostConfig(): Plugin {
  return afterBuild('hostConfig', async ({ dist, write }) => {
    const rules = rulesOf(dist)
    const { maps, server, brotli } = nginx(rules)
    await write('_headers', netlify(rules))
    await write('.htaccess', apache(rules))
    await write('.nginx/maps.conf', maps)
    await write('.nginx/server.conf', server)
    await write('.nginx/brotli.conf', brotli)
    for (const route of addresses) {
      if (!anywhere.includes(route.view) && process.env.HEADERS !== 'meta') continue
      const html = await readFile(resolve(dist, file(route)), 'utf8')
      await write(file(route), withMeta(html, headersOf(rules, pattern(route))))
    }
  })
}
