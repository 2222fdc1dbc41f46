import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compact, compactText, summit } from '../../src/content/compact.ts'
import { message } from '../../src/content/message.ts'
import { tools } from '../../src/content/technology.ts'
import { languages } from '../../src/site/languages.ts'
import { words } from '../words.ts'

const sides = tools.flatMap(({ id, misuse, use }) => [
  { tool: id, side: 'misuse' as const, ...misuse },
  { tool: id, side: 'use' as const, ...use },
])

describe('Technology', () => {
  test.each(sides)('the $side of $tool gives a source for its numbers', ({ source, values }) => {
    if (values) expect(source).toBeDefined()
    if (source) {
      expect(source.name.trim()).not.toBe('')
      expect(new URL(source.url).protocol).toMatch(/^https?:$/)
      expect(source.year).toBeGreaterThanOrEqual(2000)
      expect(source.year).toBeLessThanOrEqual(Number(compact.noteDate.slice(0, 4)))
    }
    for (const value of Object.values(values ?? {})) expect(value).toBeGreaterThan(0)
  })

  test.each(sides)(
    'the $side of $tool names each of its numbers in every language',
    ({ tool, side, values }) => {
      const wanted = Object.keys(values ?? {}).sort()

      for (const { code } of languages) {
        const { text } = words[code].page.technology.tools[tool][side]
        expect(placeholders(text)).toEqual(wanted)
      }
    },
  )
})

describe('the Compact', () => {
  test('was proposed before the message, and adopted at the summit', () => {
    const { proposed, review, noteDate } = compact

    expect(proposed.year).toBeLessThan(Number(message.date.slice(0, 4)))
    expect(summit.adoption >= summit.from && summit.adoption <= summit.to).toBe(true)
    expect(noteDate > summit.to).toBe(true)
    expect(String(review.year) > noteDate.slice(0, 4)).toBe(true)
  })

  test.each(languages)('has its days in the sentences of $code', ({ code }) => {
    const { message: letter, compact: section } = words[code].page

    for (const date of [summit.from, summit.to]) {
      expect(letter.note.text).toContain(String(Number(date.slice(-2))))
      expect(letter.note.text).toContain(date.slice(0, 4))
    }
    expect(section.adopted.text).toContain(String(Number(summit.adoption.slice(-2))))
    expect(section.adopted.text).toContain(summit.adoption.slice(0, 4))
  })

  test('goes by its symbol', () => {
    expect(compact.adopted.symbol).toMatch(/^A\/RES\/\d+\/\d+$/)
    expect(message.symbol).toMatch(/^SG\/SM\/\d+$/)
  })

  test.each([...Object.values(compactText), compact.review.source])(
    '%s is on the site of the United Nations',
    (url) => {
      expect(url).toMatch(/^https:\/\/www\.un\.org\//)
    },
  )
})

test.each(globSync('src/content/*.ts'))('every address in %s is whole', (file) => {
  const addresses = readFileSync(file, 'utf8').match(/(?<=')https?:[^']*(?=')/g) ?? []

  for (const address of addresses) {
    const { hostname, username, port } = new URL(address)
    expect(hostname).toMatch(/\.[a-z]{2,}$/)
    expect(username + port).toBe('')
  }
})

function placeholders(text: string) {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
}
