import { parsed } from '../site/site.ts'

/** Where a reader passes the page on, and where a partner posts: adding a network is one entry here. */
export interface Network {
  id: string
  name: string
  /** How long a post may be, by the network's own count; absent where its makers publish none. */
  limit?: number
  /** The characters that an address counts as, however long it is. */
  link?: number
  /** Characters outside Latin, Greek, Cyrillic, Arabic, Indic … count twice. */
  weighted?: true
  /**
   * The link by which the network takes what is passed on, as its makers describe it: no script of
   * theirs, and they learn of a reader only who follows it. Absent where they offer none.
   */
  share?: (text: string, url: string) => string
}

/** In the order in which readers are offered them. Limits as last read on 25 November 2026. */
export const networks: readonly Network[] = [
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    // https://faq.whatsapp.com/5913398998672934
    share: (text, url) => `https://wa.me/?${query({ text: `${text} ${url}` })}`,
  },
  {
    id: 'telegram',
    name: 'Telegram',
    // https://core.telegram.org/bots/api#sendmessage
    limit: 4096,
    // https://core.telegram.org/widgets/share
    share: (text, url) => `https://t.me/share/url?${query({ url, text })}`,
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    // https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json
    limit: 300,
    // https://docs.bsky.app/docs/advanced-guides/intent-links
    share: (text, url) => `https://bsky.app/intent/compose?${query({ text: `${text} ${url}` })}`,
  },
  {
    id: 'x',
    name: 'X',
    // https://docs.x.com/fundamentals/counting-characters
    limit: 280,
    link: 23,
    weighted: true,
    // https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent
    share: (text, url) => `https://x.com/intent/post?${query({ text, url })}`,
  },
  {
    id: 'facebook',
    name: 'Facebook',
    // https://developers.facebook.com/docs/plugins/share-button
    share: (_, url) => `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
  },
  {
    // Shared by a form, since its servers are many: `shareOnMastodon`.
    id: 'mastodon',
    name: 'Mastodon',
    // The default; a server may have raised it.
    // https://docs.joinmastodon.org/user/posting/
    limit: 500,
    link: 23,
  },
  {
    id: 'threads',
    name: 'Threads',
    // https://developers.facebook.com/documentation/threads/posts
    limit: 500,
  },
  {
    id: 'instagram',
    name: 'Instagram',
    // https://docs.upload-post.com/resources/character-limits/
    limit: 2200,
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    // https://docs.upload-post.com/resources/character-limits/
    limit: 3000,
  },
]

/**
 * Where a Mastodon server takes a post: `/share`, https://github.com/mastodon/mastodon.
 * @param server as a reader writes it: a name, with or without `https://` and what follows it.
 * @returns undefined when that is no name of a server.
 */
export function shareOnMastodon(server: string, text: string, url: string) {
  const name = server.trim().replace(/^https:\/\/|\/.*$/gi, '')
  if (!/^[^\s.:/?#@[\]]+(\.[^\s.:/?#@[\]]+)+$/.test(name)) return undefined
  const address = `https://${name}/share?${query({ text: `${text} ${url}` })}`
  return parsed(address) ? address : undefined
}

/** An e-mail with a subject, and an address in its body, for the reader's own mail program. */
export function mailto(subject: string, url: string) {
  return `mailto:?${query({ subject, body: url })}`
}

/** Spaces as `%20`: some mail programs would show a plus, the form of `URLSearchParams`. */
function query(values: Record<string, string>) {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}

/** Code points that count once where others count twice: twitter-text, config/v3.json. */
const single = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const

/** How long a post is by the network's own count: weighted code points, or graphemes. */
export function lengthOf(text: string, { link, weighted }: Pick<Network, 'link' | 'weighted'>) {
  const addresses = link === undefined ? [] : (text.match(/https?:\/\/\S+/g) ?? [])
  const rest = addresses.reduce((left, address) => left.replace(address, ''), text)
  const characters = [...rest.normalize('NFC')]
  // Characters, where a browser knows no graphemes: there are never fewer of them.
  const graphemes = Intl.Segmenter
    ? [...new Intl.Segmenter('en').segment(rest.normalize('NFC'))]
    : characters
  const counted = weighted ? characters.map(weight) : graphemes.map(() => 1)
  return counted.reduce((sum, one) => sum + one, addresses.length * (link ?? 0))
}

function weight(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return single.some(([from, to]) => code >= from && code <= to) ? 1 : 2
}
