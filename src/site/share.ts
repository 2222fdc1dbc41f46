import { parsed } from './site.ts'

/** An e-mail that says what it is about and where it leads, for the reader's own mail program. */
export function mailto(subject: string, url: string) {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(url)}`
}

/**
 * Where a service takes what is to be passed on, as its makers describe it: a link that a reader
 * follows or not, without a script of theirs.
 */
export const services = {
  // https://faq.whatsapp.com/5913398998672934
  WhatsApp: (text: string, url: string) => `https://wa.me/?${query({ text: `${text} ${url}` })}`,
  // https://core.telegram.org/widgets/share
  Telegram: (text: string, url: string) => `https://t.me/share/url?${query({ url, text })}`,
  // https://docs.bsky.app/docs/advanced-guides/intent-links
  Bluesky: (text: string, url: string) =>
    `https://bsky.app/intent/compose?${query({ text: `${text} ${url}` })}`,
  // https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent
  X: (text: string, url: string) => `https://x.com/intent/post?${query({ text, url })}`,
  // https://developers.facebook.com/docs/plugins/share-button
  Facebook: (_: string, url: string) =>
    `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
}

/**
 * Where a Mastodon server takes a post: `/share`, https://github.com/mastodon/mastodon.
 * @param server as a reader writes it: a name, with or without `https://` and what follows it.
 * @returns undefined when that is no name of a server.
 */
export function mastodon(server: string, text: string, url: string) {
  const name = server.trim().replace(/^https:\/\/|\/.*$/gi, '')
  if (!/^[^\s.:/?#@[\]]+(\.[^\s.:/?#@[\]]+)+$/.test(name)) return undefined
  const address = `https://${name}/share?${query({ text: `${text} ${url}` })}`
  return parsed(address) ? address : undefined
}

function query(values: Record<string, string>) {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}
