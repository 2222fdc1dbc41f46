import { expect, test } from 'vitest'
import { transferSize } from '../../src/build/prerender/transferSize.ts'

const files: Record<string, string> = {
  '/assets/embed.js': 'a'.repeat(9),
  '/assets/embed.css': 'b'.repeat(99),
  '/picture.png': 'c',
  '/embed/v1/loader.js': 'd',
}
const read = (address: string) => {
  const text = files[address]
  if (!text) throw new Error(`${address} is not asked for`)
  return Buffer.from(text)
}

test('a frame weighs its document and what that fetches by itself', () => {
  const html = `<html><link rel="canonical" href="https://example.org/fr/">
    <link rel="stylesheet" href="/assets/embed.css"><script defer src="/assets/embed.js"></script>
    <script type="application/json">{}</script><a href="/fr/">…</a><img alt="" src="/picture.png">`

  const { alone, loaded } = transferSize(html, '/embed/v1/loader.js', read)

  expect(alone.requests).toBe(4)
  expect(loaded.requests).toBe(5)
  expect(loaded.bytes).toBeGreaterThan(alone.bytes)
})

test('its bytes are counted as they travel', () => {
  const page = 'a'.repeat(10_000)

  const { bytes } = transferSize(page, '/embed/v1/loader.js', read).alone

  expect(bytes).toBeGreaterThan(4)
  expect(bytes).toBeLessThan(100)
})
