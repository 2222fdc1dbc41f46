import { describe, expect, test } from 'vitest'
import { networks, shareOnMastodon } from '../../src/content/networks.ts'

const text = 'وضع حدّ & نهاية + 100 %?'
const url = 'https://example.org/ar/#q-crime'

describe('a link to pass on through', () => {
  test.each(networks.filter(({ share }) => share))(
    '$name brings text and address whole',
    ({ share }) => {
      const { protocol, searchParams } = new URL(share?.(text, url) ?? '')

      const said = [...searchParams.values()].join(' ')
      expect(protocol).toBe('https:')
      expect(said).toContain(url)
      // Facebook takes an address alone.
      if (!searchParams.has('u')) expect(said).toContain(text)
    },
  )
})

describe('a Mastodon server', () => {
  test.each(['mastodon.social', ' https://mastodon.social/@name ', 'HTTPS://mastodon.social'])(
    'is found in "%s"',
    (server) => {
      const { origin, pathname, searchParams } = new URL(shareOnMastodon(server, text, url) ?? '')

      expect(origin).toBe('https://mastodon.social')
      expect(pathname).toBe('/share')
      expect(searchParams.get('text')).toBe(`${text} ${url}`)
    },
  )

  test('may bear a name in any script', () => {
    expect(shareOnMastodon('пример.рф', text, url)).toMatch(/^https:\/\/пример\.рф\/share/)
  })

  test.each([
    '',
    'mastodon',
    'javascript:alert(1)',
    'name@mastodon.social',
    'mastodon.social:8080',
    'http://mastodon.social',
    'a b.social',
    'mastodon.social?x',
    '.social',
  ])('is not found in "%s"', (server) => {
    expect(shareOnMastodon(server, text, url)).toBeUndefined()
  })
})
