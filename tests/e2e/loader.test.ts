import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import elementReleases from '../../src/site/elementReleases.json' with { type: 'json' }
import loaderReleases from '../../src/site/releases.json' with { type: 'json' }

describe.each([
  { name: 'loader.js', releases: loaderReleases },
  { name: 'element.js', releases: elementReleases },
])('of $name', ({ name, releases }) => {
  test('every release is there, and is the file that partners were given', () => {
    const found = globSync(`public/embed/v*/${name}`).map((file) => [
      file.match(/v([\d.]+)/)?.[1],
      `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
    ])

    expect(Object.fromEntries(found)).toEqual(releases)
  })

  test('this build makes the latest release: what changes it takes a new version', () => {
    const { folder } = inject('site')
    const latest = `embed/v${Object.keys(releases).at(-1)}/${name}`

    const built = readFileSync(join(folder, 'embed/v1', name), 'utf8')

    expect(built).toBe(readFileSync(join('public', latest), 'utf8'))
    expect(readFileSync(join(folder, latest), 'utf8')).toBe(built)
  })
})
