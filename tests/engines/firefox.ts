import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, onPath } from '../e2e/programs.ts'
import { actions, called, type Reader, type Run, type Start } from './reader.ts'

/** The path of a Firefox: the one named in FIREFOX_BIN, the machine's, or one that is installed now. */
export function findFirefox() {
  const found = () => process.env.FIREFOX_BIN || onPath('firefox-esr', 'firefox')
  return found() ?? (install('firefox-esr') ? found() : undefined)
}

interface Answer {
  id?: number
  type: 'success' | 'error' | 'event'
  method?: string
  message?: string
  // The protocol has a shape for each command: https://w3c.github.io/webdriver-bidi/
  // biome-ignore lint/suspicious/noExplicitAny: what is used of it is checked by being used
  result?: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  params?: any
}

/** Starts Firefox without a window, and speaks WebDriver BiDi with it. */
export async function firefox(binary: string, { proxy, settings }: Start): Promise<Reader> {
  const profile = await mkdtemp(join(tmpdir(), 'july30-firefox-'))
  const downloads = join(profile, 'downloads')
  await mkdir(downloads)
  const preferences = {
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.always_ask_before_handling_new_types': false,
    // Its own errands would be answered by our internet, with pages that it does not expect.
    'app.normandy.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // As on a telephone: they take no room.
    'ui.useOverlayScrollbars': 1,
    ...settings,
  }
  await writeFile(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
      .join(''),
  )

  const browser = spawn(
    binary,
    ['--headless', '--remote-debugging-port=0', '--profile', profile, '--no-remote'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise((resolve) => browser.once('close', resolve))
  const address = await new Promise<string>((found, failed) => {
    let said = ''
    browser.stderr.on('data', (text) => {
      said += text
      const [, listening] = /BiDi listening on (ws:\/\/\S+)/.exec(said) ?? []
      if (listening) found(`${listening}/session`)
    })
    browser.once('close', () => failed(new Error(`Firefox does not start:\n${said}`)))
  })

  const socket = new WebSocket(address)
  await new Promise((open) => socket.addEventListener('open', open))
  const waiting: ((answer: Answer) => void)[] = []
  const complaints: string[] = []
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(data)
    if (answer.id !== undefined) waiting[answer.id]?.(answer)
    else if (answer.params.level === 'error') complaints.push(answer.params.text)
  })

  // Now and then Firefox never answers what it was asked while one page gave way to another.
  async function send(method: string, params: object = {}, patience = 20_000) {
    const id = waiting.length
    const answer = await new Promise<Answer>((answered) => {
      waiting.push(answered)
      socket.send(JSON.stringify({ id, method, params }))
      setTimeout(answered, patience, { type: 'error', message: 'no answer' }).unref()
    })
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`)
    return answer.result
  }

  const { capabilities } = await send('session.new', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy },
      },
    },
  })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  // The console has its refusals for people only.
  await send('script.addPreloadScript', {
    functionDeclaration: `() => addEventListener('securitypolicyviolation', (event) =>
      console.error('refused by', event.effectiveDirective, event.blockedURI, event.sourceFile))`,
  })
  const [{ context }] = (await send('browsingContext.getTree')).contexts

  const runIn =
    (which: () => Promise<string>): Run =>
    async (what, ...given) => {
      const question = {
        expression: called(what, given),
        target: { context: await which() },
        awaitPromise: true,
      }
      const { result, exceptionDetails } = await send('script.evaluate', question, 4000)
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return JSON.parse(result.value)
    }

  return {
    engine: `Firefox ${capabilities.browserVersion}`,
    downloads,
    async open(url) {
      const navigate = (patience?: number) =>
        send('browsingContext.navigate', { context, url, wait: 'complete' }, patience)
      await navigate(8000).catch(() => navigate())
    },
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    resize: (width, height) =>
      send('browsingContext.setViewport', { context, viewport: { width, height } }),
    run: runIn(async () => context),
    runInFrame: runIn(async () => {
      const { contexts } = await send('browsingContext.getTree', { root: context })
      return contexts[0].children[0].context
    }),
    click: (x, y) => send('input.performActions', { context, actions: actions.click(x, y) }),
    press: (...keys) => send('input.performActions', { context, actions: actions.press(keys) }),
    async picture() {
      return Buffer.from(
        (await send('browsingContext.captureScreenshot', { context })).data,
        'base64',
      )
    },
    print: async () =>
      Buffer.from((await send('browsingContext.print', { context })).data, 'base64'),
    complaints: () => complaints.splice(0),
    async close() {
      await send('browser.close')
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
