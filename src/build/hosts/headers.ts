import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { addresses } from '../../content/addresses.ts'
import elementReleases from '../../site/elementReleases.json' with { type: 'json' }
import releases from '../../site/releases.json' with { type: 'json' }
import { file, type Route, type View } from '../../site/routes.ts'
import { site } from '../../site/site.ts'

export type Headers = Record<string, string>

/** Headers for the addresses that match a pattern. When several rules match, all of them apply. */
export interface Rule {
  /** A path from the root of the host: `:name` is one part of it, `*` at its end all the rest. */
  pattern: string
  headers: Headers
}

/**
 * Browser features that the site does not use. `web-share` and `clipboard-write` are not here: there
 * are buttons for them.
 */
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

/**
 * Sent over TLS only: on a host without TLS these would send readers to an address that does not
 * answer.
 */
export const secure = {
  header: 'Strict-Transport-Security',
  directive: '; upgrade-insecure-requests',
} as const

/** Headers of every address. */
export const everywhere: Headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Without includeSubDomains: a partner's other sites may have no TLS.
  [secure.header]: 'max-age=31536000',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // Everything is public; pages that are cross-origin isolated may embed it, too.
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** The default: browsers ask each time, and get the file again only if it has changed. */
export const revalidated: Headers = { 'Cache-Control': 'no-cache' }

/**
 * For requests from another origin: a sandboxed frame has none of its own, and a partner's page checks
 * the hash of a released file.
 */
const forOtherOrigins: Headers = { 'Access-Control-Allow-Origin': '*' }

/** For files whose name changes with their content. */
const immutable: Headers = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  ...forOtherOrigins,
}

/**
 * For what is released, at its address without a version: an hour after a release everybody has the new one.
 */
const current: Headers = { 'Cache-Control': 'public, max-age=3600', ...forOtherOrigins }

/**
 * The rules of a built site, over TLS, beside `everywhere`. No two rules set the same header for one
 * address, because some hosts would send both values.
 * @throws Error when two documents of one view differ in their inline styles.
 */
export function rulesOf(dist: string): Rule[] {
  const hashes = hashesOf(dist)
  const documents = new Map(
    addresses.flatMap((route) => spellings(pattern(route)).map((path) => [path, route.view])),
  )
  return [
    // No Cross-Origin-Opener-Policy: a browser refuses such a document to the window that a sandboxed frame
    // opens, and help is opened from frames whose sandbox a host has made narrower than ours.
    ...[...documents].map(([pattern, view]) => ({
      pattern,
      headers: { 'Content-Security-Policy': policy(view, hashes) },
    })),
    { pattern: `${site.pathname}assets/*`, headers: immutable },
    ...['loader.js', 'element.js'].map((name) => ({
      pattern: `${site.pathname}embed/v1/${name}`,
      headers: current,
    })),
    ...Object.keys({ ...releases, ...elementReleases }).map((version) => ({
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

/** A pattern as a regular expression that means the same in JavaScript, nginx and Apache. */
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

/** Cloudflare and others lead from `/fr/read.html` to `/fr/read`, which is the same document. */
function spellings(path: string) {
  return path.endsWith('.html') ? [path, path.replace('.html', '')] : [path]
}

function policy(view: View, hashes: Hashes) {
  // An address that does not exist shows 404.html under this policy, so its hashes are allowed, too.
  const self = (element: 'style' | 'script') =>
    [view, 'notFound' as const].flatMap((each) => hashes.get(each)?.[element] ?? [])
  // In a frame without an origin, and in a window that it opens, Safari takes `'self'` for nobody: there
  // the site is called by its name.
  const own = ["'self'", site.origin]
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [...own, ...new Set(self('script'))],
    'style-src': ["'self'", ...new Set(self('style'))],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': own,
    'connect-src': ["'none'"],
    'manifest-src': ["'none'"],
    'worker-src': ["'none'"],
    // The kit previews the embed.
    'frame-src': [view === 'kit' ? "'self'" : "'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    // Any site may embed the page; `https:` alone would shut out test machines without TLS.
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
    const { style = own.style, script = own.script } = found.get(route.view) ?? {}
    const all = { style: [...new Set([...style, ...own.style])], script }
    // One may have a sheet that others lack, that of the Burmese font; none has another in its place.
    const isOfOnePolicy = all.style.length === Math.max(style.length, own.style.length)
    if (!isOfOnePolicy || `${script}` !== `${own.script}`) {
      throw new Error(
        `${file(route)} has other inline styles than other documents of its view, which share one policy`,
      )
    }
    found.set(route.view, all)
  }
  return found
}

/**
 * Hashes of the inline styles and scripts of a document, as a policy writes them. JSON in a script
 * element needs none.
 */
export function inline(html: string) {
  const hashes = (element: RegExp) =>
    [...html.matchAll(element)].map(([, text = '']) => `'sha256-${sha256(text)}'`)
  return {
    style: hashes(/<style\b[^>]*>([\s\S]*?)<\/style>/g),
    script: hashes(/<script\b(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g),
  }
}

/** In base64, as policies and the `integrity` attribute write it. */
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
