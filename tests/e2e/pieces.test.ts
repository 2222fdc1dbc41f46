import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answers } from './answers.ts'
import { moved, watchShifts } from './sight.ts'
import { idle, visit } from './visit.ts'

/** A slow line, or a processor that reads a document by and by. */
test.each([
  { path: 'hi/', width: 390 },
  { path: 'pl/', width: 1280 },
  { path: 'en/kit/', width: 320 },
  { path: 'my/help/', width: 390 },
  { path: '', width: 390 },
])('nothing of /$path moves at $width px that comes in two pieces', async ({ path, width }) => {
  const html = readFileSync(join(inject('site').folder, path, 'index.html'))
  const body = html.indexOf('<body')
  const words = html.indexOf('<span', html.indexOf('id="exit"'))
  // Before the words of the way out, in the title, and within what one can do.
  for (const cut of [
    html.indexOf('>', words) + 1,
    ...[1250, 2500, 3750, 4750].map((at) => body + at),
  ]) {
    const served = await serveIn([html.subarray(0, cut), html.subarray(cut)], `/${path}`)

    const { page } = await visit(path, {
      served,
      viewport: { width, height: 844 },
      before: watchShifts,
    })
    await idle(page)

    expect(await moved(page), `${cut} bytes, then the rest`).toEqual([])
    await page.close()
  }
})

/** Serves a document in pieces with a pause between them, and nothing else. */
function serveIn(pieces: readonly Buffer[], path: string) {
  return answers(async ({ url }, response) => {
    if (url !== path) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/html' })
    for (const piece of pieces) {
      response.write(piece)
      await new Promise((paused) => setTimeout(paused, 200))
    }
    response.end()
  })
}
