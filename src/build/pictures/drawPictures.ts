import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Picture } from '../../picture/picture.ts'

const threads = 2

/**
 * Draws pictures in two threads. A picture that the same code has drawn from the same words before is
 * taken from `node_modules/.cache`.
 * @param root the folder of the project.
 * @returns PNG files, in the order of the pictures.
 * @throws Error when a picture's words do not fit.
 */
export async function drawPictures(root: string, pictures: readonly Picture[]) {
  const folder = resolve(root, 'node_modules/.cache/pictures')
  await mkdir(folder, { recursive: true })
  const hand = await fingerprint(root)
  const done: Buffer[] = new Array(pictures.length)
  const missing: { index: number; file: string }[] = []
  for (const [index, picture] of pictures.entries()) {
    const name = createHash('sha256').update(hand).update(JSON.stringify(picture)).digest('hex')
    const file = resolve(folder, `${name}.png`)
    try {
      done[index] = await readFile(file)
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
          const bytes = await ask(worker, pictures[index])
          done[index] = bytes
          await writeFile(file, bytes)
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
  return done
}

function ask(worker: Worker, picture: Picture | undefined) {
  return new Promise<Buffer>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (bytes: Uint8Array) => {
      worker.off('error', reject)
      resolve(Buffer.from(bytes))
    })
    worker.postMessage(picture)
  })
}

/** What a picture depends on besides its words: how it is drawn, and with what. */
async function fingerprint(root: string) {
  const hash = createHash('sha256').update(process.version)
  const hands = [
    'src/picture/*.ts',
    'src/build/pictures/{pictureWorker,canvasFonts,png}.ts',
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
