import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { install, onPath } from '../e2e/programs.ts'
import { answering, freePorts } from './local.ts'

const execute = promisify(execFile)

/**
 * Releases of Debian: the oldest and the newest WordPress that can be had, 6.1 of 2022 and whatever is
 * packed now. Each with a theme of its own, made of blocks, in which it is tried beside `classic`.
 */
export const editions = { bookworm: 'twentytwentythree', sid: 'twentytwentyfive' } as const
export type Edition = keyof typeof editions

/** The last theme of WordPress's own that is not made of blocks. Newer releases have none, but run it. */
export const classic = 'twentytwentyone'

/** With this plugin WordPress keeps its posts in a file, and no database need be started. */
const sqlite = {
  package: '@wp-playground/cli@3.1.56',
  sha512:
    'JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
}

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
const cache = resolve('node_modules/.cache/wordpress')

/**
 * Finds a PHP, and fetches a WordPress with apt and npm, once; it is unpacked, not installed.
 * @returns what is missing, or nothing.
 */
export async function prepareWordPress(edition: Edition) {
  const parts = ['cli', 'sqlite3', 'xml', 'mbstring'].map((part) => `php-${part}`)
  if (!php() && !(install(...parts) && php())) return 'PHP (install php-cli and php-sqlite3)'
  try {
    if (!existsSync(join(cache, edition))) await fetch(edition)
    return ''
  } catch (error) {
    const [last] = `${error}`.trim().split('\n').slice(-1)
    return `WordPress of Debian ${edition} (${last})`
  }
}

const php = () => process.env.PHP_BIN || onPath('php')

async function fetch(edition: Edition) {
  const part = join(cache, `${edition}.part`)
  await rm(part, { recursive: true, force: true })
  await mkdir(join(part, 'lists/partial'), { recursive: true })
  const run = (command: string, ...words: string[]) => execute(command, words, { cwd: part })

  // From where this machine has its own packages, also when it has never looked at their lists.
  const ask = ['indextargets', '--no-release-info', '--format=$(REPO_URI)']
  const { stdout } = await run('apt-get', ...ask)
  const uri = stdout.split('\n').find((line) => /\/debian\/(\d+T\d+Z\/)?$/.test(line))
  if (!uri) throw new Error('apt has no source of Debian here')
  const sign = existsSync(keyring) ? `[signed-by=${keyring}] ` : ''
  const sources = [edition, 'bookworm'].map((release) => `deb ${sign}${uri} ${release} main\n`)
  await writeFile(join(part, 'sources.list'), [...new Set(sources)].join(''))
  const options = [
    `Dir::Etc::sourcelist=${part}/sources.list`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${part}/lists`,
    `Dir::Cache=${part}`,
    'Acquire::Retries=3',
    'APT::Update::Error-Mode=any',
  ].flatMap((option) => ['-o', option])
  await run('apt-get', ...options, 'update')
  const themes = [classic, editions[edition]].map((theme) => `wordpress-theme-${theme}`)
  // Of several the newest.
  await run('apt-get', ...options, 'download', 'wordpress', ...themes)
  for (const file of await readdir(part)) {
    if (file.endsWith('.deb')) await run('dpkg-deb', '-x', file, '.')
  }

  const site = join(part, 'usr/share/wordpress')
  await addSqlite(part, site)
  await rename(site, join(cache, edition))
  await rm(part, { recursive: true })
}

async function addSqlite(part: string, site: string) {
  const options = { cwd: part }
  await execute('npm', ['pack', sqlite.package], options)
  const [file = ''] = (await readdir(part)).filter((name) => name.endsWith('.tgz'))
  const packed = await readFile(join(part, file))
  if (createHash('sha512').update(packed).digest('base64') !== sqlite.sha512) {
    throw new Error(`${sqlite.package} is not the file that it was`)
  }
  await execute('tar', ['xzf', file, 'package/sqlite-database-integration.zip'], options)
  const zip = await readFile(join(part, 'package/sqlite-database-integration.zip'))
  const plugin = join(site, 'wp-content/plugins/sqlite-database-integration')
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const to = join(plugin, name.replace(/^[^/]*\//, ''))
    await mkdir(name.endsWith('/') ? to : dirname(to), { recursive: true })
    if (!name.endsWith('/')) await writeFile(to, bytes)
  }
  await cp(join(plugin, 'db.copy'), join(site, 'wp-content/db.php'))
  // It asks for WordPress 6.4, for the sake of one line that only WordPress's own tests need.
  const driver = join(plugin, 'wp-includes/sqlite/class-wp-sqlite-db.php')
  const name = 'allow_unsafe_unquoted_parameters'
  const code = await readFile(driver, 'utf8')
  await writeFile(driver, code.replace(`$this->__get( '${name}' )`, `$this->${name}`))
}

export interface WordPress {
  /** Where a visitor finds a post, which was the so-manieth to be published. */
  address(post: number, how: { theme: string; rtl?: boolean }): string
  stop(): Promise<void>
}

/** A text, and who has written it: an administrator may write any HTML, an author only what is harmless. */
export interface Post {
  by: 'administrator' | 'author'
  text: string
}

/** Starts a WordPress with posts, on this machine under another name than our site's. */
export async function wordPress(
  edition: Edition,
  site: { address: string; served: string },
  posts: Post[],
): Promise<WordPress> {
  const folder = join(cache, edition)
  const content = join(folder, 'wp-content')
  const data = await mkdtemp(join(tmpdir(), 'july30-wordpress-'))
  await mkdir(join(content, 'mu-plugins'), { recursive: true })
  await cp('tests/hosting/wordpress/tests.php', join(content, 'mu-plugins/tests.php'))
  for (const name of ['wp-config.php', 'publish.php']) {
    await cp(`tests/hosting/wordpress/${name}`, join(folder, name))
  }
  const [port = 0] = await freePorts(1)
  const home = `http://localhost:${port}`
  const env = {
    ...process.env,
    WP_ADDRESS: home,
    WP_DATA: data,
    SITE_ADDRESS: site.address,
    SITE_SERVED: site.served,
    // Pages are asked for while others are being made.
    PHP_CLI_SERVER_WORKERS: '4',
  }
  const options = { cwd: folder, env }
  const published = execute(php() ?? 'php', ['publish.php'], options)
  published.child.stdin?.end(JSON.stringify(posts))
  const { stdout } = await published
  const numbers: number[] = JSON.parse(stdout.slice(stdout.lastIndexOf('\n')))

  // A group of its own: its workers outlive a server that is stopped alone.
  const server = spawn(php() ?? 'php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`], {
    ...options,
    detached: true,
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => server.once('close', resolve))
  await answering(port, () => {
    if (server.exitCode !== null) throw new Error('PHP does not serve WordPress')
  })
  return {
    address: (post, { theme, rtl }) =>
      `${home}/?p=${numbers[post]}&theme=${theme}${rtl ? '&rtl=1' : ''}`,
    async stop() {
      if (server.pid) process.kill(-server.pid)
      await ended
      await rm(data, { recursive: true })
    },
  }
}
