/**
 * The only part of Node's `process` that is used here. Vite puts its value into the browser's scripts.
 */
declare const process: { env: { SITE_URL?: string } }

/** The public address of the site, always with a slash at its end: `SITE_URL`, as it was at build. */
export const site = new URL(publicAddress(process.env.SITE_URL))

/**
 * Its path is used in patterns of hosts, in XML and in regular expressions, so it may have no character
 * that means something there.
 * @throws Error when `value` is no absolute http(s) address with such a path and nothing else.
 */
export function publicAddress(value = 'https://example.org/') {
  const url = parsed(value)
  const plain = url && /^https?:$/.test(url.protocol) && /^(\/[\w.~-]+)*\/?$/.test(url.pathname)
  if (!plain || url.username || url.search || url.hash) {
    throw new Error(`SITE_URL must look like https://example.org/some/path/, but is "${value}"`)
  }
  return url.href.replace(/\/?$/, '/')
}

/** As `URL.parse`, which older browsers do not have. */
export function parsed(address: string) {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
