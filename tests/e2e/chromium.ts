import { createRequire } from 'node:module'
import { join } from 'node:path'
import { install, onPath, root, run } from './programs.ts'

const names = ['chromium-headless-shell', 'chromium', 'google-chrome', 'google-chrome-stable']
const debian = 'chromium-headless-shell'

/** A browser without errands of its own: no updates, no first run, no request but ours. */
export const quiet = [
  // Chromium's sandbox refuses to serve root.
  ...(root ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
]

/**
 * The path of a Chromium: the one that the reader of this line names, the machine's, or one that
 * is installed now. Undefined means Playwright's own.
 * @throws Error that says what to do, when there is none to be had.
 */
export function findChromium(): string | undefined {
  const found = process.env.CHROMIUM_BIN || onPath(...names)
  if (found) return found
  const installed = install(debian) && onPath(debian)
  if (installed) return installed
  if (run(process.execPath, playwright(), 'install', debian)) return undefined
  throw new Error('No Chromium here: install one, or name one in CHROMIUM_BIN=/path/to/chromium')
}

function playwright() {
  return join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js')
}
