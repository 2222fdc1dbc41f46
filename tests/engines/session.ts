import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { type Internet, internet } from './internet.ts'
import type { Reader, Start } from './reader.ts'
import { covered, outOfOrder, sideways, tooLarge } from './sight.ts'

/** A reader with all that a browser can reach, for as long as a file of tests lasts. */
export interface Session {
  reader: Reader
  net: Internet
}

export const home = 'https://example.org'

/** Starts an engine before the tests, and has no complaint after any of them. */
export function session(start: (how: Start) => Promise<Reader>) {
  // Filled before the first test.
  const at = {} as Session

  beforeAll(async () => {
    at.net = await internet(inject('builtSite'))
    at.reader = await start({ proxy: at.net.proxy })
  })

  afterEach(() => {
    expect(at.reader.complaints()).toEqual([])
  })

  afterAll(async () => {
    await at.reader?.close()
    await at.net?.close()
  })

  return at
}

/** Nothing to be scrolled to sideways, nothing out of order, nothing over anything, no giant. */
export const right = { sideways: [], outOfOrder: [], covered: [], tooLarge: [] }

export async function looks(reader: Reader) {
  await reader.run(() => document.fonts.ready.then(() => null))
  return {
    sideways: await reader.run(sideways),
    outOfOrder: await reader.run(outOfOrder),
    covered: await reader.run(covered),
    tooLarge: await reader.run(tooLarge),
  }
}
