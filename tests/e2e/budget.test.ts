import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { languages } from '../../src/site/languages.ts'
import { languageFile, languageFiles, scriptsOf } from './assets.ts'

/** Bytes after brotli. A budget may be lowered in passing, raised only with a reason. */
// Up to the end of help the document is held to one round trip in help.test.ts.
const budget = { page: 18_100, scripts: 95_000 }

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

function compressed(text: string) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
