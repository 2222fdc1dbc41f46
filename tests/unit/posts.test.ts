import { kits } from 'virtual:locales'
import { describe, expect, test } from 'vitest'
import { lengthOf, networks } from '../../src/content/networks.ts'
import { createI18n } from '../../src/i18n/i18n.ts'
import { readyTexts } from '../../src/sections/Texts/posts.ts'
import { languages } from '../../src/site/languages.ts'
import { address } from '../../src/site/routes.ts'
import { words } from '../servedWords.ts'

describe.each(languages)('in $name', ({ code }) => {
  test('a partner finds a post for every network, within its limit, with the address', async () => {
    const i18n = createI18n(code, words[code])
    i18n.addResourceBundle(code, 'kit', (await kits[code]()).default)

    const ready = readyTexts(i18n)

    for (const network of networks) {
      const text = ready.find(({ id }) => id === network.id)?.text ?? ''
      expect(text).toContain(address(code))
      expect(lengthOf(text, network)).toBeLessThanOrEqual(network.limit ?? Infinity)
    }
    const rest = ready.slice(networks.length).map(({ id }) => id)
    expect(rest).toEqual(['mail', 'members', 'press', 'hashtags'])
    // Who is asked to place it is led to the kit, and who reads, to help.
    const led = (id: string) => ready.find((one) => one.id === id)?.text ?? ''
    expect(led('mail')).toContain(address(code, 'kit/'))
    expect(led('members')).toContain(address(code, 'help/'))
    for (const { text } of ready) expect(text).not.toMatch(/[{}]/)
  })
})

describe('the length of a post', () => {
  test('counts what a reader takes for one character', () => {
    expect(lengthOf('क्षि é é 👩‍👩‍👧', {})).toBe(7)
  })

  test('counts an address as its network does', () => {
    const text = `Lire : https://example.org/${'long/'.repeat(40)}`

    expect(lengthOf(text, { link: 23 })).toBe(7 + 23)
    expect(lengthOf(text, {})).toBe(text.length)
  })

  test('counts a Han character twice where the network does', () => {
    expect(lengthOf('7月30日', { weighted: true })).toBe(7)
    expect(lengthOf('7月30日', {})).toBe(5)
    expect(lengthOf('Été – «un»', { weighted: true })).toBe(10)
  })
})
