import { expect, test } from 'vitest'
import { transferSize } from '../../src/build/prerender/transferSize.ts'

const files: Record<string, string> = {
  '/assets/embed.js': 'a'.repeat(9),
  '/assets/embed.css': 'b'.repeat(99),
  '/picture.png': 'c',
  '/embed/v1/loader.js': 'd',
  '/embed/v1/element.js': 'e'.repeat(99),
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

  const { alone, loaded, element } = transferSize(html, '/embed/v1/', read)

  expect(alone.requests).toBe(4)
  expect(loaded.requests).toBe(5)
  expect(loaded.bytes).toBeGreaterThan(alone.bytes)
  expect(element.requests).toBe(5)
  expect(element.bytes).toBeGreaterThan(loaded.bytes)
})

test('its bytes are counted as they travel', () => {
  const page = 'a'.repeat(10_000)

  const { bytes } = transferSize(page, '/embed/v1/', read).alone

  expect(bytes).toBeGreaterThan(4)
  expect(bytes).toBeLessThan(100)
})
