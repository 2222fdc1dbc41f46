import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { addresses } from '../../content/addresses.ts'
import { loaderReleases } from '../../site/embed/snippet.ts'
import { file, type Route, type View } from '../../site/routes.ts'
import { site } from '../../site/site.ts'

export type Headers = Record<string, string>

/** What the addresses that match a pattern answer with; the headers of all rules that match add up. */
export interface Rule {
  /** A path from the root of the host: `:name` is one part of it, `*` at its end all the rest. */
  pattern: string
  headers: Headers
}

/** Features of browsers that no part of the site needs; `web-share` and `clipboard-write` it has buttons for. */
const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** What is said over TLS alone: in the clear it would send readers where nobody answers. */
export const secure = {
  header: 'Strict-Transport-Security',
  directive: '; upgrade-insecure-requests',
} as const

/** What every address says. */
export const everywhere: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Without subdomains: those of a partner's domain are not ours to bind.
  [secure.header]: 'max-age=31536000',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // All of it is public, and may be framed by hosts that isolate themselves.
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** What no rule says otherwise is asked for again each time, and not sent again if it is the same. */
export const revalidated: Headers = { 'Cache-Control': 'no-cache' }

/** A frame without an origin fetches as a stranger, and so does a host that checks what it gets. */
const forStrangers: Headers = { 'Access-Control-Allow-Origin': '*' }

/** The name changes with the content. */
const immutable: Headers = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  ...forStrangers,
}

/** The loader on a partner's page: an hour after a release everybody has the new one. */
const current: Headers = { 'Cache-Control': 'public, max-age=3600', ...forStrangers }

/**
 * What the addresses of a built site answer with, over TLS, besides what every address says. No two
 * rules say the same header of one address, because some hosts would join the two.
 * @throws Error when two documents of one view differ in their inline styles.
 */
export function rulesOf(dist: string): Rule[] {
  const hashes = hashesOf(dist)
  const documents = new Map(addresses.map((route) => [pattern(route), route.view]))
  return [
    ...[...documents].map(([pattern, view]) => ({ pattern, headers: ofDocument(view, hashes) })),
    { pattern: `${site.pathname}assets/*`, headers: immutable },
    { pattern: `${site.pathname}embed/v1/loader.js`, headers: current },
    ...Object.keys(loaderReleases).map((version) => ({
      pattern: `${site.pathname}embed/v${version}/*`,
      headers: immutable,
    })),
  ]
}

/** The headers of one path: `/fr/`. */
export function headersOf(rules: readonly Rule[], path: string): Headers {
  const matching = rules.filter(({ pattern }) => new RegExp(expression(pattern)).test(path))
  return Object.assign({ ...revalidated, ...everywhere }, ...matching.map(({ headers }) => headers))
}

/** The same for a connection without TLS. */
export function inTheClear({ [secure.header]: _, ...headers }: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace(secure.directive, '')]),
  )
}

/** A pattern as a regular expression that JavaScript, nginx and Apache read alike. */
export function expression(pattern: string) {
  const matched = pattern
    .replace(/[.+]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\*$/, '.*')
    .replace(/\/$/, '/(index\\.html)?')
  return `^${matched}$`
}

/** `/:lang/kit/` for the address of `fr/kit/index.html`. */
export function pattern(route: Route) {
  const { view, ...parts } = route
  const names = new Map(Object.entries(parts).map(([name, value]) => [String(value), name]))
  const segments = file(route)
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map((segment) => (names.has(segment) ? `:${names.get(segment)}` : segment))
  return site.pathname + segments.join('/')
}

function ofDocument(view: View, hashes: Hashes): Headers {
  return {
    'Content-Security-Policy': policy(view, hashes),
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

function policy(view: View, hashes: Hashes) {
  // Below an address that leads nowhere the page for lost readers answers, under this policy.
  const self = (element: 'style' | 'script') =>
    [view, 'notFound' as const].flatMap((each) => hashes.get(each)?.[element] ?? [])
  // In a frame without an origin Safari takes `'self'` for nobody: there the site is called by its name.
  const own = view === 'embed' ? ["'self'", site.origin] : ["'self'"]
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [...own, ...new Set(self('script'))],
    'style-src': ["'self'", ...new Set(self('style'))],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': own,
    'connect-src': ["'none'"],
    'manifest-src': ["'none'"],
    'worker-src': ["'none'"],
    // The kit shows the frame that a partner is about to copy.
    'frame-src': [view === 'kit' ? "'self'" : "'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    // Not `https:`: a partner's test machine often has no TLS.
    'frame-ancestors': ['*'],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  }
  const written = Object.entries(directives).map(([name, sources]) => [name, ...sources].join(' '))
  return written.join('; ') + secure.directive
}

type Hashes = ReadonlyMap<View, ReturnType<typeof inline>>

function hashesOf(dist: string): Hashes {
  const found = new Map<View, ReturnType<typeof inline>>()
  for (const route of addresses) {
    const own = inline(readFileSync(resolve(dist, file(route)), 'utf8'))
    const sister = found.get(route.view)
    if (sister && JSON.stringify(sister) !== JSON.stringify(own)) {
      throw new Error(
        `${file(route)} has other inline styles than its sisters: one policy serves all`,
      )
    }
    found.set(route.view, own)
  }
  return found
}

/** The hashes of what stands inline in a document, as a policy names them. Data is no script. */
export function inline(html: string) {
  const hashes = (element: RegExp) =>
    [...html.matchAll(element)].map(([, text = '']) => `'sha256-${sha256(text)}'`)
  return {
    style: hashes(/<style\b[^>]*>([\s\S]*?)<\/style>/g),
    script: hashes(/<script\b(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g),
  }
}

/** As policies and `integrity` write it. */
export function sha256(text: string) {
  return createHash('sha256').update(text).digest('base64')
}

/** Headers as lines of a file, each written by `line`. */
export function headerLines(
  headers: Headers,
  line: (header: [name: string, value: string]) => string,
) {
  return Object.entries(headers).map(line).join('\n')
}
