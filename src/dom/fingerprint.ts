/** The elements that small scripts fill before React comes; the build leaves them empty. */
const filled = '#days, #offer, #status'

/**
 * How a page is built and what it says, as one short word. The build writes it into the document;
 * when the page no longer gives the same, somebody else has changed it: an extension, a translator.
 * Attributes do not count: React leaves them alone when it hydrates.
 */
export function fingerprint(page: Element) {
  const copy = page.cloneNode(true) as Element
  for (const element of copy.querySelectorAll(filled)) element.textContent = ''
  return hash(
    Array.from(copy.querySelectorAll('*'), (one) => one.localName),
    copy.textContent,
  )
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The same from the HTML of a page as React writes it: well formed, with these five entities alone. */
export function fingerprintOf(html: string) {
  const names = [...html.matchAll(/<([a-z]\w*)/gi)].map(([, name = '']) => name)
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&([^;]+);/g, (whole, name: string) => entities[name] ?? whole)
  return hash(names, text)
}

function hash(names: string[], text: string | null) {
  let sum = 0
  for (const character of names.join() + text) sum = (sum * 31 + character.charCodeAt(0)) | 0
  return (sum >>> 0).toString(36)
}
