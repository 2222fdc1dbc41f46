import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { install, onPath } from '../e2e/programs.ts'
import { host } from '../hosting/nginx.ts'
import { promised } from '../promises.ts'

/**
 * How many readers a small server bears: nginx on loopback as docs/deploy sets it up, over TLS, with
 * files packed beforehand, and wrk asking on the same machine, half a minute for each address.
 */

const seconds = 30
const connections = 50

const wrk = onPath('wrk') ?? (install('wrk') && onPath('wrk'))
if (!wrk) throw new Error('No wrk here: install it')
if (!existsSync('dist/SHA256SUMS')) throw new Error('No site here: npm run build')

const hosting = await host('dist', '/', (site) => {
  for (const file of globSync('**/*.{html,js}', { cwd: site })) {
    const bytes = readFileSync(join(site, file))
    writeFileSync(join(site, `${file}.br`), brotliCompressSync(bytes))
    writeFileSync(join(site, `${file}.gz`), gzipSync(bytes, { level: 9 }))
  }
})

/** @returns requests a second, and bytes of an answer with its headers. */
function load(address: string) {
  const said = execFileSync(
    wrk || '',
    [
      ...['--threads', '1', '--connections', `${connections}`, '--duration', `${seconds}s`],
      ...['--header', 'Accept-Encoding: br', address],
    ],
    { encoding: 'utf8' },
  )
  process.stdout.write(`${said}\n`)
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(`${address} was not always answered`)
  const [, requests = 0, , sent = 0, unit = ''] =
    /(\d+) requests in ([\d.]+\w), ([\d.]+)(\w+) read/.exec(said) ?? []
  const bytes = Number(sent) * 1024 ** ['B', 'KB', 'MB', 'GB'].indexOf(unit)
  return { rate: Number(requests) / seconds, bytes: bytes / Number(requests) }
}

try {
  const [page, frame] = ['fr/', 'embed/v1/fr/'].map((path) => load(hosting.https + path))
  const figure = [
    `page ${rounded(page?.rate)} requests a second of ${kilobytes(page?.bytes)} kB`,
    `frame ${rounded(frame?.rate)} of ${kilobytes(frame?.bytes)} kB`,
    '0 errors',
  ].join('; ')
  process.stdout.write(`${figure}\n`)
  // Another machine, another rate: what is promised is this one's, and written on demand.
  if (process.env.WRITE === '1') promised('A small server bears the day', figure)
} finally {
  await hosting.stop()
}

function rounded(rate = 0) {
  return Math.round(rate / 100) * 100
}

function kilobytes(bytes = 0) {
  return (bytes / 1000).toFixed(1)
}
