/** The elements that small scripts fill before React comes; the build leaves them empty. */
const filled = '#days, #offer, #status, #found, output'

/**
 * Whether a page is still as the build wrote it. The build writes down, as one short word, of which
 * elements the page is made and what it says; when it no longer gives the same, an extension or a
 * translator has changed it. Attributes do not count: React leaves them alone when it hydrates.
 */
export function isAsBuilt(page: Element) {
  const copy = page.cloneNode(true) as Element
  for (const element of copy.querySelectorAll(filled)) element.textContent = ''
  const names = Array.from(copy.querySelectorAll('*'), ({ localName }) => localName)
  return hash(names, copy.textContent) === document.getElementById('status')?.dataset.page
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** That word, from HTML as React writes it: well formed, with these five entities alone. */
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
  // Four characters: the document is short, and a change that keeps them is one in a million.
  return ((sum >>> 0) % 36 ** 4).toString(36)
}
