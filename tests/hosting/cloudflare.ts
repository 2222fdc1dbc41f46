import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { run } from '../e2e/programs.ts'
import { answering, freePorts, type StaticHost } from './local.ts'

/**
 * Serves a built site with Cloudflare's own runtime, as Pages does. It is fetched once with npm: 230 MB
 * are too much to be a dependency for everybody who only builds.
 * @throws Error when it cannot be fetched.
 */
export async function cloudflare(folder: string): Promise<StaticHost> {
  const tools = resolve('node_modules/.cache/cloudflare')
  const program = join(tools, 'node_modules/wrangler/bin/wrangler.js')
  if (!existsSync(program)) {
    await cp('tests/hosting/cloudflare', tools, { recursive: true })
    if (!run('npm', 'ci', '--prefix', tools, '--no-audit', '--no-fund') || !existsSync(program))
      throw new Error("Cloudflare's runtime (wrangler) cannot be fetched from the npm registry")
  }
  const [port = 0, inspector = 0] = await freePorts(2)
  // A group of its own: the runtime is a child of the tool.
  const server = spawn(
    process.execPath,
    [
      program,
      ...['pages', 'dev', resolve(folder), '--ip', '127.0.0.1', '--port', `${port}`],
      ...['--inspector-port', `${inspector}`, '--compatibility-date', '2026-01-01'],
    ],
    {
      cwd: tools,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
    },
  )
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text) => {
      said += text
    })
  }
  const ended = new Promise<void>((closed) => {
    server.once('close', () => closed())
  })
  await answering(port, () => {
    if (server.exitCode !== null) throw new Error(`Cloudflare's runtime does not start:\n${said}`)
  })

  return {
    address: `http://127.0.0.1:${port}/`,
    async stop() {
      if (server.pid) process.kill(-server.pid)
      await ended
    },
  }
}
