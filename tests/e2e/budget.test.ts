import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { languageFile, languageFiles, scriptsOf } from './assets.ts'

/** Bytes after brotli. A budget may be lowered in passing, raised only with a reason. */
// Up to the end of help the document is held to one round trip in help.test.ts.
const budget = { page: 18_100, scripts: 95_000, frame: 14_000, frameScript: 1500, loader: 1500 }

describe.each(languages)('in $name', ({ code }) => {
  test('the page comes in its first response, with all its styles', () => {
    const html = readFileSync(join(inject('site').folder, code, 'index.html'), 'utf8')

    expect(compressed(html)).toBeLessThanOrEqual(budget.page)
    expect(html).toContain('<style>')
    expect(html).not.toMatch(/<link[^>]+stylesheet|@import/)
  })

  test('every script and the language together stay light', () => {
    const others = languageFiles().filter((file) => file !== languageFile(code))
    const fetched = scriptsOf(`${code}/index.html`).filter(
      ({ address }) => !others.includes(address),
    )

    const sum = fetched.reduce((total, { text }) => total + compressed(text), 0)

    expect(fetched.length).toBeGreaterThan(3)
    expect(sum).toBeLessThanOrEqual(budget.scripts)
  })
})

describe('a frame on somebody else’s page', () => {
  test.each(languages)('comes in its first response in $name, with all its styles', ({ code }) => {
    const html = readFileSync(join(inject('site').folder, `embed/v1/${code}/index.html`), 'utf8')

    expect(compressed(html)).toBeLessThanOrEqual(budget.frame)
    expect(html).toContain('<style>')
    expect(html).not.toMatch(/<link[^>]+stylesheet|@import/)
  })

  test('has one classic script, and a host has one more', () => {
    const [script, ...others] = scriptsOf('embed/v1/fr/index.html')
    const loader = readFileSync(join(inject('site').folder, 'embed/v1/loader.js'), 'utf8')

    expect(others).toEqual([])
    expect(compressed(script?.text ?? '')).toBeLessThanOrEqual(budget.frameScript)
    expect(compressed(loader)).toBeLessThanOrEqual(budget.loader)
    for (const text of [script?.text ?? '', loader]) {
      expect(text).not.toMatch(/^import\b|^export\b|localStorage|sessionStorage|indexedDB|cookie/m)
    }
  })
})

function compressed(text: string) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
