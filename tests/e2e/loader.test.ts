import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { loaderReleases, loaderVersion } from '../../src/site/embed/snippet.ts'

const releases = globSync('public/embed/v*/loader.js')

test('every release of the loader is there, and is the file that partners were given', () => {
  const found = releases.map((file) => [
    file.match(/v([\d.]+)/)?.[1],
    `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
  ])

  expect(Object.fromEntries(found)).toEqual(loaderReleases)
})

test('the loader of this build is the latest release: what changes it takes a new version', () => {
  const { folder } = inject('site')

  const built = readFileSync(join(folder, 'embed/v1/loader.js'), 'utf8')

  expect(built).toBe(readFileSync(`public/embed/v${loaderVersion}/loader.js`, 'utf8'))
  expect(readFileSync(join(folder, `embed/v${loaderVersion}/loader.js`), 'utf8')).toBe(built)
})
