/** What a reader's eye can rest on. */
const blocks = 'h1, h2, h3, p, li, blockquote'

/**
 * Remembers what stands at the reader's eye, a third down the window, so that it can be put back
 * there after the words have changed and with them all heights above.
 */
export function keepPlace() {
  const eye = innerHeight / 3
  const block = [...document.querySelectorAll<HTMLElement>(`main :is(${blocks})`)].find(
    // What is folded away has a place too, and nobody's eye on it.
    (candidate) => candidate.getBoundingClientRect().bottom > eye && candidate.getClientRects()[0],
  )
  // At the very top the top stays.
  if (!block || scrollY === 0) return { restore() {} }
  const { top, height } = block.getBoundingClientRect()
  // Within a long paragraph the eye keeps its share of the way through it.
  const share = height ? Math.min(1, Math.max(0, (eye - top) / height)) : 0
  return {
    restore() {
      const now = block.getBoundingClientRect()
      const offset = top > eye ? now.top - top : now.top + share * now.height - eye
      scrollBy({ top: offset, behavior: 'instant' })
    },
  }
}
