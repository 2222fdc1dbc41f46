/** Where ready posts go. */
export interface Network {
  id: string
  name: string
  /** How long a post may be, by the network's own count; absent where its makers publish none. */
  limit?: number
  /** What every address counts for, however long it is. */
  link?: number
  /** Characters outside Latin, Greek, Cyrillic, Arabic, Indic … count twice. */
  weighted?: true
  /** Where the limit is published; null where there is none on record. */
  source: string | null
}

/** Limits as last read on 25 November 2026. */
export const networks: readonly Network[] = [
  {
    id: 'x',
    name: 'X',
    limit: 280,
    link: 23,
    weighted: true,
    source: 'https://docs.x.com/fundamentals/counting-characters',
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    limit: 300,
    source: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    // Of a server that has not raised it.
    limit: 500,
    link: 23,
    source: 'https://docs.joinmastodon.org/user/posting/',
  },
  {
    id: 'threads',
    name: 'Threads',
    limit: 500,
    source: 'https://developers.facebook.com/documentation/threads/posts',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    limit: 2200,
    source: 'https://docs.upload-post.com/resources/character-limits/',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    limit: 3000,
    source: 'https://docs.upload-post.com/resources/character-limits/',
  },
  {
    id: 'telegram',
    name: 'Telegram',
    limit: 4096,
    source: 'https://core.telegram.org/bots/api#sendmessage',
  },
  { id: 'whatsapp', name: 'WhatsApp', source: null },
  { id: 'facebook', name: 'Facebook', source: null },
]

/** Code points that count once where others count twice: twitter-text, config/v3.json. */
const single = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const

/** How long a network says that a post is: graphemes, which no network counts as fewer than it should. */
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
