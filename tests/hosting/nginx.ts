import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import clear, { type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import secure from 'node:https'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { install, onPath, root as superuser } from '../e2e/programs.ts'
import { answering, freePorts } from './local.ts'

const debian = ['nginx', 'libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static']

/**
 * The path of an nginx: the one named in NGINX_BIN, the machine's, or one that is installed now.
 * The machine's own is given Debian's modules for brotli, which its package brings apart.
 * @throws Error that says what to do, when there is none to be had.
 */
export function findNginx() {
  if (process.env.NGINX_BIN) return process.env.NGINX_BIN
  const found = onPath('nginx')
  if (found && about(found).brotli.length > 0) return found
  install(...debian)
  const nginx = onPath('nginx')
  if (nginx) return nginx
  throw new Error('No nginx here: install one, or name one in NGINX_BIN=/path/to/nginx')
}

export interface Hosting {
  https: string
  /** Sends everybody to `https`. */
  http: string
  /** The same site for a machine without TLS. */
  plain: string
  /** The certificate that signs itself. */
  certificate: string
  /** Whether this nginx can speak brotli. */
  brotli: boolean
  stop: () => Promise<void>
}

/**
 * Serves a built site as docs/deploy/nginx.conf says, and as the container does without TLS, with
 * folders, ports and a certificate of this machine in the place of the example's.
 * @param folder the built site.
 * @param pathname where on its host the site lives: `/`.
 * @param prepare does something to the copy that is served.
 */
export async function host(
  folder: string,
  pathname = '/',
  prepare?: (folder: string) => void,
): Promise<Hosting> {
  const nginx = findNginx()
  const temporary = await mkdtemp(join(tmpdir(), 'july30-nginx-'))
  sign(temporary)
  const root = join(temporary, 'site')
  const site = join(root, pathname)
  await cp(folder, site, { recursive: true })
  prepare?.(site)

  const { brotli, types } = about(nginx)
  const [https = 0, http = 0, plain = 0] = await freePorts(3)
  const moved = (name: string) =>
    readFileSync(`docs/deploy/${name}`, 'utf8')
      .replace(/include \/srv\/july30\//g, `include ${site}`)
      .replace('root /srv/july30;', `root ${root};`)
      .replace(/^( *)(?:# )?(include .*brotli\.conf;)$/m, brotli.length > 0 ? '$1$2' : '')
  const ready = moved('nginx.conf')
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ', `listen 127.0.0.1:${https} `)
    .replace('https://$host', `https://$host:${https}`)
    .replace(/\/etc\/ssl\/july30/g, temporary)
    .replaceAll('example.org', 'localhost')
  const container = moved('container.conf')
    .replace('listen 8080;', `listen 127.0.0.1:${plain};`)
    // Said once for both servers.
    .replace(/^include .*\n/m, '')
  await writeFile(
    join(temporary, 'nginx.conf'),
    `${brotli.map((module) => `load_module ${module};`).join('\n')}
daemon off;
${superuser ? 'user root;' : ''}
worker_processes auto;
pid ${temporary}/nginx.pid;
events { worker_connections 2048; }
http {
  include ${types};
  default_type application/octet-stream;
  sendfile on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${temporary}/${name};`).join('\n  ')}
${ready}
${container}
}
`,
  )

  const server = spawn(nginx, [
    '-p',
    temporary,
    '-c',
    join(temporary, 'nginx.conf'),
    '-e',
    'stderr',
  ])
  let said = ''
  server.stderr.on('data', (text) => {
    said += text
  })
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve())
  })
  await answering(plain, () => {
    if (server.exitCode !== null) throw new Error(`nginx does not start:\n${said}`)
  })

  return {
    https: `https://localhost:${https}${pathname}`,
    http: `http://localhost:${http}${pathname}`,
    plain: `http://localhost:${plain}${pathname}`,
    certificate: join(temporary, 'fullchain.pem'),
    brotli: brotli.length > 0,
    async stop() {
      server.kill()
      await ended
      await rm(temporary, { recursive: true })
    },
  }
}

/** Puts a key and a certificate that signs itself into a folder. */
export function sign(folder: string) {
  const openssl = onPath('openssl') ?? (install('openssl') && onPath('openssl'))
  if (!openssl) throw new Error('No openssl here: install it, so that nginx can be tried with TLS')
  const [key, certificate] = [join(folder, 'privkey.pem'), join(folder, 'fullchain.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const files = ['-keyout', key, '-out', certificate]
  execFileSync(openssl, ['req', '-x509', ...kind, ...name, ...files], { stdio: 'ignore' })
  return { key, certificate }
}

/** Of an nginx its modules that speak brotli, if it has them, and its list of media types. */
function about(nginx: string) {
  // It answers on stderr.
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' })
  const told = (option: string) => new RegExp(`--${option}=(\\S+)`).exec(stderr)?.[1] ?? ''
  const brotli = ['filter', 'static'].map((name) =>
    join(told('modules-path'), `ngx_http_brotli_${name}_module.so`),
  )
  return {
    brotli: brotli.every((module) => existsSync(module)) ? brotli : [],
    types: join(dirname(told('conf-path')), 'mime.types'),
  }
}

/** What came back for a request, its body as it was sent. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks a host for something, trusting its certificate. */
export function ask({ certificate }: Hosting, address: string, headers: OutgoingHttpHeaders = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { get } = address.startsWith('https:') ? secure : clear
    get(address, { headers, ca: readFileSync(certificate) }, (response) => {
      const { statusCode: status = 0, headers } = response
      buffer(response).then((body) => resolve({ status, headers, body }), reject)
    }).on('error', reject)
  })
}
