import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { addresses } from '../content/addresses.ts'
import { file } from '../site/routes.ts'
import { site } from '../site/site.ts'
import {
  everywhere,
  expression,
  type Headers,
  headersOf,
  pattern,
  type Rule,
  revalidated,
  rulesOf,
  secure,
} from './hosts/headers.ts'

/**
 * Writes the headers of every address in the dialects of hosts: `_headers` for Netlify and Cloudflare,
 * `.htaccess` for Apache, `.nginx/` for nginx. With `HEADERS=meta` every document says its policy
 * itself, for hosts that send no headers of ours; the page for lost readers, who may be anywhere,
 * always does.
 */
export function hostConfig(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'hostConfig',
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      async handler() {
        const dist = resolve(config.root, config.build.outDir)
        const rules = rulesOf(dist)
        const { maps, server, brotli } = nginx(rules)
        const files = {
          _headers: netlify(rules),
          '.htaccess': apache(rules),
          '.nginx/maps.conf': maps,
          '.nginx/server.conf': server,
          '.nginx/brotli.conf': brotli,
        }
        for (const [name, text] of Object.entries(files)) {
          await mkdir(dirname(resolve(dist, name)), { recursive: true })
          await writeFile(resolve(dist, name), text)
        }
        for (const route of addresses) {
          if (route.view !== 'notFound' && process.env.HEADERS !== 'meta') continue
          const target = resolve(dist, file(route))
          const html = await readFile(target, 'utf8')
          await writeFile(target, withMeta(html, headersOf(rules, pattern(route))))
        }
      },
    },
  }
}

/** Cloudflare reads 100 rules at most, so that placeholders stand for the languages. */
export function netlify(rules: readonly Rule[]) {
  return [{ pattern: `${site.pathname}*`, headers: everywhere }, ...rules]
    .map(({ pattern, headers }) => `${pattern}\n${lines(headers, (to) => `  ${to.join(': ')}`)}\n`)
    .join('')
}

/** The later of two lines that set one header counts. */
export function apache(rules: readonly Rule[]) {
  const overTls = `"expr=%{HTTPS} == 'on'"`
  const set = (headers: Headers, where: string) =>
    lines(headers, ([name, value]) => {
      const table = name === 'Cache-Control' ? '' : 'always '
      const when = name === secure.header ? overTls : where
      return `  Header ${table}set ${name} "${value.replace(secure.directive, '')}" ${when}`.trimEnd()
    })
  return `DirectoryIndex index.html
DirectorySlash On
Options -Indexes -MultiViews
ErrorDocument 403 ${site.pathname}404.html
ErrorDocument 404 ${site.pathname}404.html
AddDefaultCharset utf-8
AddCharset utf-8 .js .json .txt .xml .svg .ics
AddType text/javascript .js
AddType text/calendar .ics
RedirectMatch 404 "^${site.pathname}(_headers$|\\.nginx/)"

<IfModule mod_headers.c>
${set({ ...revalidated, ...everywhere }, '')}
${rules.map(({ pattern, headers }) => set(headers, `"expr=%{REQUEST_URI} =~ m#${expression(pattern)}#"`)).join('\n')}
  Header always edit Content-Security-Policy "$" "${secure.directive}" ${overTls}
  # Else Apache does not know again what it has compressed itself, and sends it anew each time.
  RequestHeader edit If-None-Match "-(br|gzip)\\"$" "\\""
</IfModule>

<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${compressed.join(' ')}
  </IfModule>
  <IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${compressed.join(' ')}
  </IfModule>
</IfModule>
`
}

const compressed = [
  'text/html',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  'text/calendar',
  'text/plain',
  'text/xml',
]

/**
 * Maps for nginx's `http`, and all of a `server` but its name, its port and its root; what a module
 * adds that not every nginx has stands apart.
 */
export function nginx(rules: readonly Rule[]) {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))]
  const variable = (name: string) => `$july30_${name.toLowerCase().replaceAll('-', '_')}`
  const upgrade = '$july30_upgrade'

  const map = (name: string) => `map $uri ${variable(name)} {
  default "${revalidated[name] ?? ''}";
${rules
  .filter(({ headers }) => name in headers)
  .map(({ pattern, headers }) => {
    const value = headers[name]?.replace(secure.directive, upgrade)
    return `  "~${expression(pattern)}" "${value}";`
  })
  .join('\n')}
}`
  const maps = `# In front of nginx something else may speak TLS, and then says so.
map $scheme:$http_x_forwarded_proto ${upgrade} {
  default "";
  "~https" "${secure.directive}";
}
map $scheme:$http_x_forwarded_proto ${variable(secure.header)} {
  default "";
  "~https" "${everywhere[secure.header]}";
}
${names.map(map).join('\n')}
`

  const types = compressed.filter((type) => type !== 'text/html')
  const server = `index index.html;
charset utf-8;
charset_types ${types.join(' ')};
absolute_redirect off;
server_tokens off;
# A folder without a page is no secret, but nothing is there either.
error_page 403 =404 ${site.pathname}404.html;
error_page 404 ${site.pathname}404.html;

location ~ "^${site.pathname}(_headers$|\\.(?!well-known/))" {
  return 404;
}
location ~ "\\.ics$" {
  default_type text/calendar;
  types {}
}

${lines(everywhere, ([name, value]) => `add_header ${name} ${name === secure.header ? variable(name) : `"${value}"`} always;`)}
${names.map((name) => `add_header ${name} ${variable(name)}${name === 'Cache-Control' ? '' : ' always'};`).join('\n')}

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 6;
gzip_static on;
gzip_types ${types.join(' ')};
`

  const brotli = `brotli on;
brotli_comp_level 5;
brotli_static on;
brotli_types ${types.join(' ')};
`
  return { maps, server, brotli }
}

/** What a document can say of itself. A frame's ancestors and a secure line are not among it. */
export function withMeta(html: string, { 'Content-Security-Policy': policy = '' }: Headers) {
  const content = policy.replace(secure.directive, '').replace(/frame-ancestors [^;]*; /, '')
  return html.replace(
    /<meta charset="utf-8"\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${content}">`,
  )
}

function lines(headers: Headers, line: (header: [name: string, value: string]) => string) {
  return Object.entries(headers).map(line).join('\n')
}
