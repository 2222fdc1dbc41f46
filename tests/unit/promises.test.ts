import { describe, expect, test } from 'vitest'
import { holds } from '../promises.ts'

describe('a promise holds', () => {
  test.each([
    ['277 documents, 0 errors', '277 documents, 0 errors'],
    ['at least 277 documents, 0 errors', 'at least 288 documents, 0 errors'],
    ['8.2 to 9.4 kB', '8.3 to 9.3 kB'],
    ['11,900 requests', '11,850 requests'],
  ])('%s, when it is %s', (said, measured) => {
    expect(holds(said, measured, 0.02)).toBe(true)
  })

  test.each([
    ['277 documents, 0 errors', '288 documents, 0 errors'],
    ['at least 277 documents, 0 errors', 'at least 270 documents, 0 errors'],
    ['at least 277 documents, 0 errors', 'at least 288 documents, 1 errors'],
    ['8.2 to 9.4 kB', '8.2 to 9.7 kB'],
    ['8.2 kB', '8.2 MB'],
  ])('%s, no longer when it is %s', (said, measured) => {
    expect(holds(said, measured, 0.02)).toBe(false)
  })
})
