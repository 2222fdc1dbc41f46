import { describe, expect, test, vi } from 'vitest'
import { publicAddress } from '../../src/site/site.ts'

describe('under a path', () => {
  test('every address, path and file follows SITE_URL', async () => {
    const { address, path, file, languageLinks } = await siteAt('https://example.org/some/path')

    expect(address('ar')).toBe('https://example.org/some/path/ar/')
    expect(address('ar', '#q-crime')).toBe('https://example.org/some/path/ar/#q-crime')
    expect(path('ar')).toBe('/some/path/ar/')
    expect(languageLinks('zh').map(({ href }) => href)).toContain('/some/path/zh/')
    expect(file({ view: 'page', lang: 'ar' })).toBe('ar/index.html')
  })
})

describe('at the root of a host', () => {
  test('a language is one folder down', async () => {
    const { address, path } = await siteAt('https://example.org')

    expect(address('fr')).toBe('https://example.org/fr/')
    expect(path('fr')).toBe('/fr/')
  })

  test('no two addresses share a file', async () => {
    const { file } = await siteAt('https://example.org')
    const { addresses } = await import('../../src/content/addresses.ts')

    const files = addresses.map(file)

    expect(new Set(files).size).toBe(files.length)
    expect(files).toEqual(
      expect.arrayContaining(['index.html', '404.html', 'fr/index.html', 'fr/q/end/index.html']),
    )
  })

  test('one language is the current one', async () => {
    const { languageLinks } = await siteAt('https://example.org')

    const current = languageLinks('ar').filter((link) => link.current)

    expect(current).toEqual([
      { code: 'ar', name: 'العربية', dir: 'rtl', href: '/ar/', current: true },
    ])
  })
})

describe('SITE_URL', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/some/path', 'https://example.org/some/path/'],
    ['https://example.org/some/path/', 'https://example.org/some/path/'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
    [undefined, 'https://example.org/'],
  ])('%s is the address %s', (given, known) => {
    expect(publicAddress(given)).toBe(known)
  })

  test.each([
    'example.org',
    '/some/path/',
    '',
    'ftp://example.org/',
    'https://',
    'https://example.org/?a=b',
    'https://example.org/#top',
    'https://example.org//path/',
    'https://example.org/30 juillet/',
    'https://example.org/é/',
    'https://example.org/a(b/',
    'https://example.org/a&b/',
  ])('"%s" stops the build, and says what it must look like', (given) => {
    expect(() => publicAddress(given)).toThrow(
      `SITE_URL must look like https://example.org/some/path/, but is "${given}"`,
    )
  })
})

async function siteAt(url: string) {
  vi.stubEnv('SITE_URL', url)
  vi.resetModules()
  return await import('../../src/site/routes.ts')
}
