import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import elementReleases from '../../src/site/elementReleases.json' with { type: 'json' }
import { parts, themes } from '../../src/site/embed/choice.ts'
import { snippet } from '../../src/site/embed/snippet.ts'
import { site } from '../../src/site/site.ts'
import { words } from '../e2e/writtenWords.ts'

const docs = readFileSync('docs/embedding.md', 'utf8')

/** Heights are measured anew when words change. */
const unmeasured = (code: string) => code.replace(/\d+(?=px|vw|cqi|" loading)/g, '…')

test('the code in the guide for integrators is the code that we give', () => {
  const [frame = '', link = '', script = ''] = snippet({
    kind: 'loader',
    lang: 'fr',
    words: words('fr').document.embed,
  })
    .replaceAll(site.href, 'https://HOST/')
    .split('\n')
  const plain = snippet({ kind: 'plain', lang: 'fr', words: words('fr').document.embed })

  expect(unmeasured(docs)).toContain(unmeasured(plain.replaceAll(site.href, 'https://HOST/')))
  expect(docs).toContain(link)
  expect(docs).toContain(script)
  expect(frame).toContain('sandbox=')
})

test('the element in the guide is that of the last release, around the link that we give', () => {
  const [version, integrity] = Object.entries(elementReleases).at(-1) ?? []
  const address = `embed/v${version}/element.js`

  expect(docs).toContain(`src="https://HOST/${address}" integrity="${integrity}"`)
  expect(docs).toMatch(
    new RegExp(`<july30-message [^>]*><a [^>]*>${words('fr').document.embed.link}</a></july30`),
  )
})

test('the guide names every part and every theme', () => {
  for (const name of [...parts, ...themes]) expect(docs).toContain(`\`${name}\``)
})
