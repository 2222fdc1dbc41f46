import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { datedFacts } from '../../src/content/datedFacts.ts'
import { tools } from '../../src/content/technology.ts'
import { words } from '../servedWords.ts'

describe('what can turn false or old has a day by which somebody looks', () => {
  test.each(datedFacts)('$id', ({ id, file, until, source }) => {
    const said = id.match(/\w+/g)?.reduce<unknown>((part, key) => Object(part)[key], words.en.page)

    expect(said).toBeDefined()
    expect(existsSync(file)).toBe(true)
    expect(new Date(until).toISOString()).toContain(until)
    if (source) expect(new URL(source).protocol).toBe('https:')
  })

  test('the soonest first, each once', () => {
    const days = datedFacts.map(({ until }) => until)

    expect(days).toEqual([...days].sort())
    expect(new Set(datedFacts.map(({ id }) => id)).size).toBe(datedFacts.length)
  })

  test('every figure, and every number on technology', () => {
    const ids = datedFacts.map(({ id }) => id)

    for (const [figure, said] of Object.entries(words.en.page.figures)) {
      if (typeof said === 'object') expect(ids).toContain(`figures.${figure}`)
    }
    for (const { id, use } of tools) {
      if (use.values) expect(ids).toContain(`technology.tools.${id}.use`)
    }
  })
})
