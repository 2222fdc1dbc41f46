import { createHash } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** `npm run release:loader -- 1.3.0`: keeps what has changed, and its hash, for good; see docs/embedding.md. */
const [version = ''] = process.argv.slice(2)
const files = [
  { name: 'loader.js', list: resolve('src/site/releases.json') },
  { name: 'element.js', list: resolve('src/site/elementReleases.json') },
].map(({ name, list }) => {
  const built = resolve('dist/embed/v1', name)
  const hash = `sha384-${createHash('sha384').update(readFileSync(built)).digest('base64')}`
  const releases: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'))
  return { name, list, built, hash, releases }
})

if (!/^1\.\d+\.\d+$/.test(version) || files.some(({ releases }) => version in releases)) {
  throw new Error(
    `"${version}" must be a new version, such as 1.3.0: a released file never changes`,
  )
}
for (const { name, list, built, hash, releases } of files) {
  if (Object.values(releases).at(-1) === hash) continue
  cpSync(built, resolve(`public/embed/v${version}`, name))
  writeFileSync(list, `${JSON.stringify({ ...releases, [version]: hash }, null, 2)}\n`)
}
