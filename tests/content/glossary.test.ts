import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const terms: { id: string; source: string }[] = JSON.parse(
  readFileSync('locales/glossary.json', 'utf8'),
)

test.each(terms)('$id is on record', ({ source }) => {
  expect(new URL(source).protocol).toBe('https:')
})
