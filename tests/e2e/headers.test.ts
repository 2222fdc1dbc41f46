import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { expression, inline, pattern } from '../../src/build/hosts/headers.ts'
import { addresses } from '../../src/content/addresses.ts'
import { site } from '../../src/site/site.ts'
import { answers } from './answers.ts'
import { documents } from './matrix.ts'
import { visit } from './visit.ts'

const { served, folder } = inject('site')

describe.each(documents)('/$address', ({ address, route }) => {
  test('says what may run in it, and allows no more than it has', async () => {
    const response = await fetch(new URL(address, served))
    const policy = directives(response.headers.get('content-security-policy'))
    const { style, script } = inline(await response.text())

    expect(policy).toMatchObject({
      'default-src': "'none'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'trusted-types': "'none'",
      'require-trusted-types-for': "'script'",
      'frame-src': route.view === 'kit' ? "'self'" : "'none'",
    })
    // The page has its styles for paper at its end, and in Burmese its font.
    const late = address.startsWith('my/') ? 2 : 1
    expect(style).toHaveLength(route.view === 'page' ? 1 + late : 1)
    for (const hash of style) expect(policy['style-src']).toContain(hash)
    for (const hash of script) expect(policy['script-src']).toContain(hash)
    // Safari takes 'self' for nobody in a frame without an origin, and in the windows that it opens.
    const named = ["'self'", site.origin]
    expect(policy['script-src']?.split(' ')).toEqual([...named, ...script])
    expect(policy['font-src']?.split(' ')).toEqual(named)
    expect(Object.values(policy).join().replaceAll(site.origin, '')).not.toMatch(/unsafe|https?:/)
  })

  test('asks for nothing that a line without TLS cannot give', async () => {
    const { headers } = await fetch(new URL(address, served))

    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('permissions-policy')).toMatch(/geolocation=\(\)/)
    expect(headers.get('permissions-policy')).not.toMatch(/web-share|clipboard-write/)
  })

  test('shows itself to a browser that heeds all of it, without a complaint', async () => {
    const { page, seen } = await visit(address)

    await page.mouse.move(9, 9)
    await page.waitForLoadState('networkidle')

    // An address that leads nowhere is the one thing that may be said.
    expect(seen.console.filter((line) => !/status of 404/.test(line))).toEqual([])
    expect(seen.errors).toEqual([])
  })

  test('may stand in a frame of any site, even one without TLS', async () => {
    const host = await serve(`<iframe src="${new URL(address, served)}" width="400"></iframe>`)
    const { page, seen } = await visit('', { served: host })

    const frame = page.frameLocator('iframe')
    await frame.locator('#page').waitFor()

    expect(seen.console.filter((line) => !/status of 404/.test(line))).toEqual([])
  })
})

test('the frame’s script runs where the frame has no origin', async () => {
  const frame = new URL('embed/v1/ar/?partner=Amal', served)
  const host = await serve(`<iframe sandbox="allow-scripts" src="${frame}" width="400"></iframe>`)
  const { page, seen } = await visit('', { served: host })

  await page.frameLocator('iframe').getByText('Amal').waitFor()

  expect([...seen.console, ...seen.errors]).toEqual([])
})

test('what has a name of its content is kept for a year, and may be fetched by strangers', async () => {
  for (const name of readdirSync(join(folder, 'assets'))) {
    const { headers } = await fetch(new URL(`assets/${name}`, served))

    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  }
})

test('what is not there is said not to be there, and nobody keeps that', async () => {
  const { status, headers } = await fetch(new URL('assets/old-12345678.js', served))

  expect(status).toBe(404)
  expect(headers.get('cache-control')).toBe('no-cache')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a lost reader’s page has its policy with it, wherever it is shown', async () => {
  const html = readFileSync(join(folder, '404.html'), 'utf8')
  const [, policy = ''] =
    html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/) ?? []

  expect(directives(policy)).toMatchObject({ 'default-src': "'none'", 'trusted-types': "'none'" })
  expect(policy).toContain(inline(html).style[0])
  // What only a header may say.
  expect(policy).not.toMatch(/frame-ancestors|upgrade-insecure/)
  expect(html.indexOf(policy)).toBeLessThan(html.indexOf('<style'))
})

describe('_headers', () => {
  const rules = readFileSync(join(folder, '_headers'), 'utf8')
    .split(/\n(?=\/)/)
    .map((rule) => {
      const [pattern = '', ...lines] = rule.trim().split('\n')
      return { pattern, names: lines.map((line) => line.trim().split(':')[0]) }
    })

  test('stays far below the hundred rules that Cloudflare reads, whatever the languages', () => {
    expect(rules.length).toBeLessThan(30)
  })

  test('says no header twice of any file, because the host would join the two', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length))

    for (const path of files) {
      const names = rules
        .filter(({ pattern }) => new RegExp(expression(pattern)).test(path))
        .flatMap(({ names }) => names)
      expect(names, path).toEqual([...new Set(names)])
    }
  })

  test('has a rule for every document', () => {
    const patterns = rules.map(({ pattern }) => pattern)

    for (const route of addresses) expect(patterns).toContain(pattern(route))
    expect(site.pathname).toBe('/')
  })
})

function directives(policy: string | null) {
  return Object.fromEntries(
    (policy ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

/** A site of somebody else, of one page. @returns its address. */
function serve(html: string) {
  return answers((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
  }, 'localhost')
}
