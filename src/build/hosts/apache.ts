import { site } from '../../site/site.ts'
import { compressed } from './compressed.ts'
import {
  everywhere,
  expression,
  type Headers,
  headerLines,
  type Rule,
  revalidated,
  secure,
} from './headers.ts'

/** When two lines set the same header, Apache takes the later one. */
export function apache(rules: readonly Rule[]) {
  const overTls = `"expr=%{HTTPS} == 'on'"`
  const set = (headers: Headers, where: string) =>
    headerLines(headers, ([name, value]) => {
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
