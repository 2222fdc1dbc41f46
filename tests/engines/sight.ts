// Functions that run in the page of any engine, back to 2021: they see what a reader sees.

/** What can be scrolled to sideways: nothing, or the elements that make it so. */
export function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < -1 || right > clientWidth + 1
    })
    .slice(0, 5)
    .map((element) => element.outerHTML.slice(0, 120))
}

/** Parts of the page that begin before the part before them has ended, or that have no room. */
export function outOfOrder() {
  const parts = [...document.querySelectorAll('#page > header, main > *, #page > footer')].filter(
    // One that holds nothing but what stays while the rest scrolls takes no room.
    ({ clientHeight }) => clientHeight > 0,
  )
  let end = Number.NEGATIVE_INFINITY
  return parts
    .filter((part) => {
      const { top, bottom, width } = part.getBoundingClientRect()
      const wrong = top < end - 1 || bottom - top < 20 || width < innerWidth / 2
      end = bottom
      return wrong
    })
    .map(({ id, tagName }) => id || tagName)
}

/** Pairs of words that lie over one another, but for what stays while the rest scrolls by. */
export function covered() {
  const words: {
    text: string
    left: number
    right: number
    top: number
    bottom: number
    of: Element
  }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement
    const text = node.textContent?.trim()
    if (!of || !text || of.closest('svg, option, noscript')) continue
    // What is folded has boxes in some engines, though nobody sees it.
    if (of.closest('details:not([open]) > :not(summary)') || !shown(of)) continue
    // The box of a line has room for the highest marks of its script: the letters are in its middle.
    const half = Number.parseFloat(getComputedStyle(of).fontSize) / 2
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width <= 2 || height <= 2) continue
      // What the bar has no room for wraps out of sight.
      const row = of.closest('#page > nav summary')
      if (row && top >= row.getBoundingClientRect().bottom) continue
      const middle = (top + bottom) / 2
      words.push({ text, left, right, top: middle - half, bottom: middle + half, of })
    }
  }
  words.sort((one, other) => one.top - other.top)
  const found: string[] = []
  words.forEach((one, place) => {
    for (const other of words.slice(place + 1)) {
      if (other.top > one.bottom - 2) break
      if (one.of.contains(other.of) || other.of.contains(one.of)) continue
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) < 3) continue
      found.push(`${one.text.slice(0, 40)} | ${other.text.slice(0, 40)}`)
    }
  })
  return found.slice(0, 5)

  /** Neither hidden from the eye, nor cut away, nor out of the flow of the page. */
  function shown(element: Element) {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const style = getComputedStyle(each)
      if (style.position === 'fixed' || style.position === 'sticky') return false
      if (style.visibility === 'hidden' || style.opacity === '0') return false
      const { width, height } = each.getBoundingClientRect()
      if (style.position === 'absolute' && width <= 2 && height <= 2) return false
    }
    return true
  }
}

/** Drawings that reach out of the window, or out of what holds them. */
export function tooLarge() {
  return (
    [...document.querySelectorAll('svg, img, canvas')]
      .filter((drawing) => drawing.getClientRects().length > 0)
      // What holds words is as high as they are.
      .filter((drawing) => !drawing.querySelector('foreignObject'))
      // Of the two sides of technology one lies beside the window until it is asked for.
      .filter((drawing) => {
        const side = drawing.closest('#technology li > div > div')
        const strip = side?.parentElement?.getBoundingClientRect()
        const { left, right } = (side ?? drawing).getBoundingClientRect()
        return !strip || (left < strip.right - 10 && right > strip.left + 10)
      })
      .filter((drawing) => {
        const { width, height, left, right } = drawing.getBoundingClientRect()
        return (
          width > innerWidth ||
          height > innerWidth * 1.5 ||
          left < -width ||
          right > innerWidth + width
        )
      })
      .map((drawing) => drawing.outerHTML.slice(0, 120))
  )
}

/** Brings an element into the middle of the window, and says where it is. */
export async function show(selector: string) {
  const found = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length > 0,
  )
  if (!found) throw new Error(`no ${selector} to be seen`)
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
  const { left, right, top, bottom } = found.getBoundingClientRect()
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    width: Math.min(innerWidth, right) - Math.max(0, left),
    height: Math.min(innerHeight, bottom) - Math.max(0, top),
  }
}

/** Whether an element is whole in the window, and what a press in its middle would meet. */
export function inView(selector: string) {
  const found = document.querySelector(selector)
  if (!found) return `no ${selector}`
  const { left, right, top, bottom, width } = found.getBoundingClientRect()
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  if (width < 20 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) {
    return `${selector} is at ${[left, top, right, bottom].map(Math.round)}`
  }
  return found.contains(seen) ? '' : `${seen?.outerHTML.slice(0, 120)} lies over ${selector}`
}

/**
 * Where a line can begin with a mark that closes, or with the letter that ends a Burmese syllable, in
 * words of scripts without spaces. Every box is made as narrow as can be, so that every line ends as
 * soon as it may: what holds there holds at every width. Code and names of countries are left out.
 */
export function wrongStarts() {
  const [styles] = document.styleSheets
  styles?.insertRule(
    `body *:not(svg *) { max-inline-size: 1px !important; overflow-wrap: normal !important;
      word-break: normal !important }`,
    styles.cssRules.length,
  )
  for (const folded of document.querySelectorAll('details')) folded.open = true
  const wrong = /^(?:[\p{Terminal_Punctuation}\p{Pd}\p{Pe}\p{Pf}…]|[\u1000-\u1021]\u1037?\u103a)/u
  const found: string[] = []
  let lines = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    if (!/[\u0e00-\u0e7f\u1000-\u109f]/.test(text)) continue
    if (node.parentElement?.closest('code, #help details details > summary')) continue
    let above = Number.POSITIVE_INFINITY
    for (let at = 0; at < text.length; at++) {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const top = [...range.getClientRects()].pop()?.top
      if (top === undefined) continue
      if (top > above + 8) {
        lines++
        const before = text.slice(Math.max(at - 8, 0), at)
        // What follows a character without width is what is seen.
        const start = text.slice(at, at + 8).replace(/^\p{Cf}/u, '')
        if (wrong.test(start) && !/\s$/.test(before)) found.push(`${before}|${start}`)
      }
      above = top
    }
  }
  return { lines, found }
}
