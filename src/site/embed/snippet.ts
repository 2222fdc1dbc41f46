import elementReleases from '../elementReleases.json' with { type: 'json' }
import type { Lang } from '../languages.ts'
import releases from '../releases.json' with { type: 'json' }
import { address, embedPath } from '../routes.ts'
import { site } from '../site.ts'
import { type Choice, standard, suggested, writeChoice } from './choice.ts'
import { embedHeight, heightByWidth } from './height.ts'
import { sandbox } from './sandbox.ts'

/** The public address of a frame with a choice. */
export function embedAddress(lang: Lang, choice: Choice = standard) {
  const query = writeChoice(choice)
  return new URL(`${embedPath(lang)}${query && `?${query}`}`, site).href
}

/** The usual width of a site's column, in pixels. */
const columnWidth = 640

/**
 * Kinds of code to copy: `plain` without scripts, `loader` with a script that sets the height, `element`
 * without an iframe in the source, `oembed` for WordPress and others that turn an address into a frame,
 * `fixed` for boxes of a fixed height.
 */
export const snippetKinds = ['plain', 'loader', 'element', 'oembed', 'fixed'] as const
export type SnippetKind = (typeof snippetKinds)[number]

export interface SnippetOptions {
  kind: SnippetKind
  lang: Lang
  choice?: Choice
  /** The frame follows the language of the page around it; only with the loader or as an element. */
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
  if (kind === 'element') {
    const said = attributes({
      ...(!followHost && { lang }),
      ...Object.fromEntries(new URLSearchParams(writeChoice(choice))),
    })
    return `<div><july30-message${said}>${link}</july30-message></div>\n${script('element.js', elementReleases)}`
  }
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
    sandbox,
    style: [
      'width:100%',
      ...(kind === 'fixed' ? [`height:${height}px`] : heights(kind, lang, choice)),
      'border:0',
      // An iframe inherits the scheme of its page, so `auto` needs nothing.
      ...(choice.theme === 'auto' ? [] : [`color-scheme:${choice.theme}`]),
    ].join(';'),
  })
  // A box of a fixed height has no room for a link below the frame.
  if (kind === 'fixed') return `<iframe${frame}></iframe>`
  // Themes put a block into their column of text, not an iframe; where they give it a height, it scrolls.
  const column = attributes({ style: 'overflow:auto' })
  // Tells how wide the column is; where columns are as wide as their text, the link is that.
  const measure = attributes({ style: 'container-type:inline-size' })
  return [
    `<div${column}><div${measure}><iframe${frame}></iframe></div>`,
    `<p lang="${lang}">${link}</p></div>`,
    ...(kind === 'loader' ? [script('loader.js', releases)] : []),
  ].join('\n')
}

/** How much higher the text may be in letters that a reader has and we have not measured. */
const otherLetters = 1.1

/** How much lower it may be; a frame that follows what is in it still grows, but not below this. */
const lowest = 0.9

/**
 * As high as the text is at the width of the column, or of the window in browsers before 2023, and not more
 * than a host allows: in a box for films the frame scrolls, where a least height would be cut off.
 */
function heights(kind: 'plain' | 'loader', lang: Lang, choice: Choice) {
  const { none, less, least } = heightByWidth(lang, choice)
  // The loader corrects it, and what stands below should move little.
  const usual = kind === 'loader' ? 1 : otherLetters
  const at = (unit: string, times = usual) => {
    const [most, slope, floor] = [none, less, least].map((size) => Math.round(times * size))
    return `${floor}px,${most}px - ${slope}${unit}`
  }
  return [
    `height:max(${at('vw')})`,
    `height:max(${at('cqi')})`,
    // Browsers with `frame-sizing` follow what is in the frame, and before it is there have nearly its height.
    ...(kind === 'plain'
      ? [
          `height:calc-size(max-content,max(size,${at('cqi', lowest)}))`,
          'frame-sizing:content-height',
        ]
      : []),
    'max-height:100%',
  ]
}

/** The last release of a script for hosts. @param released hashes (subresource integrity) by version, the last last. */
function script(name: string, released: Readonly<Record<string, string>>) {
  const [version, integrity] = Object.entries(released).pop() ?? []
  const src = new URL(`embed/v${version}/${name}`, site).href
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
