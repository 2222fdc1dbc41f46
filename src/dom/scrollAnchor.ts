/** What a reader's eye can rest on. */
const blocks = 'h1, h2, h3, h4, p, li, figcaption, summary, tr'

/**
 * Remembers what stands at the reader's eye, a third down the window, so that it can be put back
 * there after the words have changed, and with them all heights above.
 */
export function scrollAnchor() {
  const eye = innerHeight / 3
  const block = [...document.querySelectorAll<HTMLElement>(`main :is(${blocks})`)].find(
    (candidate) =>
      candidate.getBoundingClientRect().bottom > eye &&
      // The words themselves, not a list or a table row around them.
      !candidate.querySelector(blocks) &&
      // What is in a closed list has a box, too.
      candidate.checkVisibility?.() !== false,
  )
  // At the very top the top stays.
  if (!block || scrollY === 0) return { restore() {} }
  const { top, height } = block.getBoundingClientRect()
  // In a long paragraph the eye keeps its share of the way through it.
  const share = height ? Math.min(1, Math.max(0, (eye - top) / height)) : 0
  return {
    restore() {
      const now = block.getBoundingClientRect()
      const offset = top > eye ? now.top - top : now.top + share * now.height - eye
      scrollBy({ top: offset, behavior: 'instant' })
    },
  }
}
