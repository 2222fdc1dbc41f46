import { createRequire } from 'node:module'
import { join } from 'node:path'
import { install, onPath, root, run } from './programs.ts'

/** Starts in half the time of a browser with windows, and has neither bars nor a toolkit's look. */
export const shell = 'chromium-headless-shell'
const whole = ['chromium', 'google-chrome', 'google-chrome-stable']

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
 * The path of a Chromium: the one that the reader of this line names, or without windows the
 * machine's or one that is installed now, or the machine's with windows. Undefined means Playwright's.
 * @throws Error that says what to do, when there is none to be had.
 */
export function findChromium(): string | undefined {
  const found =
    process.env.CHROMIUM_BIN ||
    onPath(shell) ||
    (install(shell) && onPath(shell)) ||
    onPath(...whole)
  if (found) return found
  if (run(process.execPath, playwright(), 'install', shell)) return undefined
  throw new Error('No Chromium here: install one, or name one in CHROMIUM_BIN=/path/to/chromium')
}

function playwright() {
  return join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js')
}
