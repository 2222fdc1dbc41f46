import type { Lang } from '../languages.ts'
import releases from '../releases.json' with { type: 'json' }
import { address, embedPath } from '../routes.ts'
import { site } from '../site.ts'
import { type Choice, standard, suggested, type Theme, writeChoice } from './choice.ts'
import { embedHeight } from './height.ts'

/** The public address of a frame with a choice. */
export function embedAddress(lang: Lang, choice: Choice = standard) {
  const query = writeChoice(choice)
  return new URL(`${embedPath(lang)}${query && `?${query}`}`, site).href
}

/** The usual width of a site's column, in pixels. */
export const columnWidth = 640

/** Subresource integrity of every released loader, by its version, the latest last. */
export const loaderReleases: Record<string, string> = releases

/** The release of the loader that this build serves; a released file never changes. */
export const loaderVersion = Object.keys(releases).pop() ?? ''

/**
 * Kinds of code to copy: `plain` without scripts, `loader` with a script that sets the height, `oembed`
 * for WordPress and others that turn an address into a frame, `fixed` for boxes of a fixed height.
 */
export const snippetKinds = ['plain', 'loader', 'oembed', 'fixed'] as const
export type SnippetKind = (typeof snippetKinds)[number]

export interface SnippetOptions {
  kind: SnippetKind
  lang: Lang
  choice?: Choice
  /** The frame follows the language of the page around it; only with the loader. */
  followHost?: boolean
  /** Of the box, in pixels. */
  width?: number
  /** The frame's name and the words of the link, in `lang`. */
  words: { title: string; link: string }
}

/** Well-formed XML, so that it survives editors that are strict. */
export function snippet({
  kind,
  lang,
  choice = suggested,
  followHost = false,
  width = columnWidth,
  words,
}: SnippetOptions) {
  const height = embedHeight(lang, choice, width)
  const src = embedAddress(lang, choice)
  const link = `<a href="${escaped(address(lang))}">${escaped(words.link)}</a>`
  if (kind === 'oembed') {
    // What WordPress leaves of an iframe; a width in pixels would be kept on a narrower screen.
    const frame = attributes({ src, title: words.title, width: '100%', height, frameborder: 0 })
    return `<blockquote>${link}</blockquote><iframe${frame}></iframe>`
  }
  const frame = attributes({
    src,
    title: words.title,
    lang,
    ...(kind === 'loader' && followHost && { 'data-lang': 'host' }),
    width: '100%',
    height,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    // Without allow-same-origin the frame has no origin, and so cannot store anything.
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    allow: 'clipboard-write; web-share',
    style: style(kind, choice.theme, height),
  })
  return [
    `<iframe${frame}></iframe>`,
    // A box of a fixed height has no room for a link below the frame.
    ...(kind === 'fixed' ? [] : [`<p lang="${lang}">${link}</p>`]),
    ...(kind === 'loader' ? [loader()] : []),
  ].join('\n')
}

function style(kind: SnippetKind, theme: Theme, height: number) {
  return [
    'width:100%',
    // Browsers with `frame-sizing` take the height of the content; others take this one.
    ...(kind === 'plain' ? ['height:auto', `min-height:${height}px`] : [`height:${height}px`]),
    'border:0',
    // An iframe inherits the scheme of its page, so `auto` needs nothing.
    ...(theme === 'auto' ? [] : [`color-scheme:${theme}`]),
    ...(kind === 'plain' ? ['frame-sizing:content-height'] : []),
  ].join(';')
}

function loader() {
  const src = new URL(`embed/v${loaderVersion}/loader.js`, site).href
  const integrity = loaderReleases[loaderVersion]
  return `<script${attributes({ async: 'async', src, integrity, crossorigin: 'anonymous' })}></script>`
}

function attributes(values: Record<string, string | number | undefined>) {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

function escaped(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
