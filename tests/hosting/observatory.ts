import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Hosting } from './nginx.ts'

const execute = promisify(execFile)

/** What the scanner says of one path. */
export interface Scan {
  path: string
  algorithm: number
  grade: string
  score: number
  status: number
  results: { test: string; pass: boolean; result: string; modifier: number }[]
}

/**
 * Scans paths of a host with MDN's HTTP Observatory.
 * @throws Error that says what to do, when the scanner is not here and cannot be fetched.
 */
export async function scan(hosting: Hosting, paths: readonly string[]): Promise<Scan[]> {
  const folder = await scanner()
  const [http, https] = [new URL(hosting.http), new URL(hosting.https)]
  const { stdout } = await execute(
    process.execPath,
    [join(folder, 'scan.js'), https.hostname, http.port, https.port, ...paths],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: hosting.certificate } },
  )
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/**
 * The scanner, fetched once, without install scripts: its own would fetch lists, and those of what
 * it brings compile a database driver. It is no dependency of ours for the same reason.
 */
async function scanner() {
  const folder = 'node_modules/.cache/observatory'
  const installed = join(folder, 'node_modules/@mdn/mdn-http-observatory')
  await cp('tests/hosting/observatory', folder, { recursive: true })
  if (!existsSync(installed)) {
    try {
      await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
    } catch (error) {
      throw new Error(
        `The HTTP Observatory's scanner is not here, and npm cannot fetch it: ${error}`,
      )
    }
  }
  // The list of hosts that browsers know to speak TLS, of which ours is none.
  await mkdir(join(installed, 'conf'), { recursive: true })
  await writeFile(join(installed, 'conf/hsts-preload.json'), '{}')
  return folder
}
