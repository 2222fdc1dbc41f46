import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** `npm run release:loader -- 1.1.0`: keeps the built loader and its hash for good; see docs/embedding.md. */
const [version = ''] = process.argv.slice(2)
const built = resolve('dist/embed/v1/loader.js')
const list = resolve('src/site/releases.json')
const releases: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'))

if (!/^1\.\d+\.\d+$/.test(version) || version in releases) {
  throw new Error(
    `"${version}" must be a new version, such as 1.1.0: a released file never changes`,
  )
}
const hash = createHash('sha384').update(readFileSync(built)).digest('base64')
cpSync(built, resolve(`public/embed/v${version}/loader.js`))
writeFileSync(list, `${JSON.stringify({ ...releases, [version]: `sha384-${hash}` }, null, 2)}\n`)
