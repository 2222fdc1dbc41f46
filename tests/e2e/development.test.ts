import { createServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from './writtenWords.ts'

/** `npm run dev`, as a developer starts it. */
let server: Awaited<ReturnType<typeof createServer>>

beforeAll(async () => {
  server = await createServer({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } })
  await server.listen()
})

afterAll(() => server.close())

test.each(['fr', 'ar'] as const)('in development /%s/ is rendered as it is built', async (code) => {
  const html = await read(`/${code}/`)

  for (const paragraph of words(code).message.paragraphs) expect(html).toContain(paragraph)
  expect(html).toMatch(/<style data-vite-dev-id="[^"]+tokens\.css"|--paper:/)
  expect(html).toContain('/src/entries/page.ts')
})

test('in development / lists the languages', async () => {
  expect(await read('/')).toContain('href="/zh/"')
})

async function read(path: string) {
  const response = await fetch(new URL(path, server.resolvedUrls?.local[0]))
  expect(response.status).toBe(200)
  return response.text()
}
