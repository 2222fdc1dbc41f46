import { site } from '../../site/site.ts'
import { compressed } from './compressed.ts'
import { everywhere, expression, headerLines, type Rule, revalidated, secure } from './headers.ts'

/**
 * Three files to include: maps for the `http` block; for the `server` block everything but its name,
 * port and root; and Brotli apart, because not every nginx has that module.
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

${headerLines(everywhere, ([name, value]) => `add_header ${name} ${name === secure.header ? variable(name) : `"${value}"`} always;`)}
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
