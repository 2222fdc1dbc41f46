import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const names = ['chromium-headless-shell', 'chromium', 'google-chrome', 'google-chrome-stable']
const debian = 'chromium-headless-shell'
const root = process.getuid?.() === 0

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
  const found = process.env.CHROMIUM_BIN || onPath(names)
  if (found) return found
  if (root && onPath(['apt-get']) && install()) return onPath([debian])
  if (run(process.execPath, playwright(), 'install', debian)) return undefined
  throw new Error('No Chromium here: install one, or name one in CHROMIUM_BIN=/path/to/chromium')
}

function install() {
  return (
    run('apt-get', 'update') &&
    run('apt-get', 'install', '-y', '--no-install-recommends', debian) &&
    onPath([debian])
  )
}

function playwright() {
  return join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js')
}

function onPath(commands: string[]) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find(isExecutable)
}

function isExecutable(file: string) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function run(command: string, ...args: string[]) {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
