import { type ChildProcess, spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, onPath } from '../e2e/programs.ts'
import { actions, called, type Reader, type Run, type Start } from './reader.ts'

/** What it takes to show a page in WebKitGTK: its driver, its little browser, and a screen. */
export interface WebKit {
  driver: string
  browser: string
  screen: string
}

/**
 * The paths of a WebKitGTK: those named in WEBKIT_DRIVER and WEBKIT_BROWSER, the machine's, or those
 * that are installed now.
 */
export function findWebKit(): WebKit | undefined {
  const found = () => ({
    driver: process.env.WEBKIT_DRIVER || onPath('WebKitWebDriver'),
    browser:
      process.env.WEBKIT_BROWSER ||
      // Debian keeps it out of the PATH, in the folder of its architecture; others in libexec.
      globSync('/usr/{lib,lib/*,libexec}/webkit2gtk-4.?/MiniBrowser')[0],
    screen: onPath('Xvfb'),
  })
  const whole = ({ driver, browser, screen }: ReturnType<typeof found>) =>
    driver && browser && screen ? { driver, browser, screen } : undefined
  return whole(found()) ?? (install('webkit2gtk-driver', 'xvfb') ? whole(found()) : undefined)
}

/** Starts WebKitGTK's little browser on a screen of its own, and speaks WebDriver with it. */
export async function webkit(
  { driver, browser, screen }: WebKit,
  { proxy, settings = [] }: Start,
): Promise<Reader> {
  const home = await mkdtemp(join(tmpdir(), 'july30-webkit-'))
  const downloads = join(home, 'downloads')
  await mkdir(join(home, 'gtk-3.0'), { recursive: true })
  await mkdir(downloads)
  await writeFile(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  // The browser's own buttons would keep its window from becoming as narrow as a telephone.
  await writeFile(
    join(home, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }',
  )

  const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await firstLine(display, 3)
  const complaints: string[] = []
  // Of two drivers that start at once each takes a port of its own.
  const port = 20_000 + Number(number) * 10 + (process.pid % 10_000)
  const driving = spawn(driver, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
    },
  })
  driving.stdout.setEncoding('utf8').on('data', (text: string) => {
    complaints.push(...text.split('\n').filter((line) => /^CONSOLE .*ERROR/.test(line)))
  })

  async function call(method: 'DELETE' | 'GET' | 'POST', path: string, body?: object) {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`)
    return value
  }

  await answering(`http://127.0.0.1:${port}/status`)
  const { sessionId, capabilities } = await call('POST', '', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': {
          binary: browser,
          args: [
            '--automation',
            // As a capability it would be taken for a proxy that speaks TLS itself.
            `--proxy=http://${proxy}`,
            '--enable-write-console-messages-to-stdout=true',
            ...asList(settings),
          ],
        },
      },
    },
  })
  const post = (command: string, body: object) => call('POST', `/${sessionId}/${command}`, body)

  const run: Run = async (what, ...given) => {
    const { value, error } = await post('execute/async', {
      script: `${called(what, given)}.then(
        (value) => arguments[0]({ value }), (error) => arguments[0]({ error: String(error) }))`,
      args: [],
    })
    if (error) throw new Error(error)
    return JSON.parse(value)
  }

  return {
    engine: `WebKitGTK ${capabilities.browserVersion}`,
    downloads,
    open: (url) => post('url', { url }),
    back: () => post('back', {}),
    async resize(width, height) {
      await post('window/rect', { x: 0, y: 0, width, height })
      // The window is there before the page knows.
      const beyond = await run(async (width) => {
        for (let wait = 0; wait < 100 && innerWidth !== width; wait++) {
          await new Promise((done) => setTimeout(done, 20))
        }
        return innerWidth
      }, width)
      if (beyond !== width) throw new Error(`the window is ${beyond} px wide, not ${width}`)
    },
    run,
    async runInFrame(what, ...given) {
      await post('frame', { id: 0 })
      try {
        return await run(what, ...given)
      } finally {
        await post('frame', { id: null })
      }
    },
    click: (x, y) => post('actions', { actions: actions.click(x, y) }),
    async press(...keys) {
      // A page of another process, as every other site is, has lost the focus of the window.
      await post('window', { handle: await call('GET', `/${sessionId}/window`) })
      await post('actions', { actions: actions.press(keys) })
    },
    async picture() {
      return Buffer.from(await call('GET', `/${sessionId}/screenshot`), 'base64')
    },
    complaints: () => complaints.splice(0),
    async close() {
      await call('DELETE', `/${sessionId}`)
      for (const each of [driving, display]) {
        const ended = new Promise((resolve) => each.once('close', resolve))
        each.kill()
        await ended
      }
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function asList(settings: NonNullable<Start['settings']>) {
  return Array.isArray(settings) ? settings : []
}

async function firstLine(child: ChildProcess, descriptor: number) {
  return new Promise<string>((read, failed) => {
    child.stdio[descriptor]?.once('data', (text) => read(String(text).trim()))
    child.once('close', () => failed(new Error(`${child.spawnfile} does not start`)))
  })
}

async function answering(address: string) {
  for (let wait = 0; wait < 100; wait++) {
    try {
      await fetch(address)
      return
    } catch {
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  throw new Error('WebKitWebDriver does not answer')
}
