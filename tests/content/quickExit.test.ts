import { expect, test } from 'vitest'
import { destinations } from '../../src/content/quickExit.ts'
import { languages } from '../../src/site/languages.ts'

/**
 * Wikimedia's list of languages, of those that this site speaks: `templates/helpers/langlist.tmpl` in
 * https://github.com/wikimedia/operations-dns, read in August 2026. A host that is not in it does not exist.
 */
const encyclopaedias = new Set(
  'ar bn de en es fa fr hi id it my ne pl pt ro ru sq sw th tl tr uk ur vi zh'.split(' '),
)

/** Where Wikipedia as a whole is blocked, by the language that most readers there would leave in. */
const blocked = ['my', 'zh']

test.each(languages)('a reader of $name leaves to a page that exists', ({ code }) => {
  const { hostname, protocol, pathname, search } = new URL(destinations[code].url)
  const [subdomain = ''] = hostname.split('.')

  expect(protocol).toBe('https:')
  // A front page, that tells nothing of the reader and of what was read.
  expect(pathname + search).toBe('/')
  if (hostname.endsWith('.wikipedia.org')) expect(encyclopaedias).toContain(subdomain)
})

test.each(languages)('a reader of $name leaves to a page that is not blocked there', ({ code }) => {
  const { url, reason } = destinations[code]

  expect(reason).toBe(blocked.includes(code) ? 'weather' : 'encyclopaedia')
  expect(url.includes('wikipedia')).toBe(!blocked.includes(code))
})
