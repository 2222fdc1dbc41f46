import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Banner } from '../../picture/banner.ts'
import type { Picture } from '../../picture/picture.ts'

const threads = 2

/** A picture, or one that moves. */
export type Wanted = Picture | Banner | (Picture & { moving: true })

/** The files of a picture, by the ends of their names: one to show and one to change, or a film. */
export type Drawn = Partial<Record<'png' | 'svg' | 'gif', Uint8Array>>

/**
 * Draws pictures in two threads. A picture that the same code has drawn from the same words before is
 * taken from `node_modules/.cache`.
 * @param root the folder of the project.
 * @returns them in the order of the pictures.
 * @throws Error when a picture's words do not fit.
 */
export async function drawPictures(root: string, pictures: readonly Wanted[]) {
  const folder = resolve(root, 'node_modules/.cache/pictures')
  await mkdir(folder, { recursive: true })
  const hand = await fingerprint(root)
  const done: Drawn[] = new Array(pictures.length)
  const missing: { index: number; file: string }[] = []
  for (const [index, picture] of pictures.entries()) {
    const name = createHash('sha256').update(hand).update(JSON.stringify(picture)).digest('hex')
    const file = resolve(folder, name)
    try {
      done[index] = await Promise.all(
        endsOf(picture).map(async (end) => [end, await readFile(`${file}.${end}`)] as const),
      ).then(Object.fromEntries)
    } catch {
      missing.push({ index, file })
    }
  }
  const queue = missing.values()
  await Promise.all(
    Array.from({ length: Math.min(threads, missing.length) }, async () => {
      const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url))
      try {
        for (const { index, file } of queue) {
          const drawn = await ask(worker, pictures[index])
          done[index] = drawn
          for (const [end, bytes] of Object.entries(drawn)) await writeFile(`${file}.${end}`, bytes)
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
  return done
}

function endsOf(picture: Wanted): (keyof Drawn)[] {
  return 'moving' in picture ? ['gif'] : ['png', 'svg']
}

function ask(worker: Worker, picture: Wanted | undefined) {
  return new Promise<Drawn>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (drawn: Drawn) => {
      worker.off('error', reject)
      resolve(drawn)
    })
    worker.postMessage(picture)
  })
}

/** What a picture depends on besides its words: how it is drawn, and with what. */
async function fingerprint(root: string) {
  const hash = createHash('sha256').update(process.version)
  const hands = [
    'src/picture/*.ts',
    'src/build/pictures/{pictureWorker,animation,canvasFonts,png,svg}.ts',
    'src/site/colours.json',
  ]
  for (const file of fs.globSync(hands, { cwd: root }).sort()) {
    hash.update(await readFile(resolve(root, file)))
  }
  const { devDependencies } = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8'))
  const tools = Object.entries(devDependencies).filter(([name]) =>
    /^@(fontsource|napi-rs)\//.test(name),
  )
  return hash.update(JSON.stringify(tools)).digest()
}
