import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, onPath } from '../e2e/programs.ts'
import { answering, freePorts, type StaticHost } from './local.ts'

/** What Debian enables by itself, and what docs/deploy/apache.conf asks for besides. */
const modules = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'alias',
  'headers',
  'filter',
  'deflate',
  'brotli',
]

/**
 * Serves a built site with the Apache of the machine, in APACHE_BIN or installed now: the folder with
 * its `.htaccess`, as an ordinary account with a web host has it.
 * @throws Error that says what to do, when there is none to be had.
 */
export async function apache(folder: string): Promise<StaticHost> {
  const found = process.env.APACHE_BIN || onPath('apache2')
  const program = found || (install('apache2') && onPath('apache2'))
  if (!program)
    throw new Error('No Apache here: install apache2, or name one in APACHE_BIN=/path/to/apache2')
  const temporary = await mkdtemp(join(tmpdir(), 'july30-apache-'))
  const root = join(temporary, 'site')
  await cp(folder, root, { recursive: true })
  const [port = 0] = await freePorts(1)
  const config = join(temporary, 'apache.conf')
  await writeFile(
    config,
    `ServerRoot ${temporary}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${temporary}/apache.pid
ErrorLog ${temporary}/errors.log
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`,
  )
  // Its workers are not root, and have to reach the copy.
  await chmod(temporary, 0o755)

  const server = spawn(program, ['-f', config, '-DFOREGROUND'], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve())
  })
  await answering(port, () => {
    if (server.exitCode !== null) {
      const said = readFileSync(join(temporary, 'errors.log'), 'utf8')
      throw new Error(`Apache does not start:\n${said}`)
    }
  })

  return {
    address: `http://localhost:${port}/`,
    async stop() {
      server.kill()
      await ended
      await rm(temporary, { recursive: true })
    },
  }
}
