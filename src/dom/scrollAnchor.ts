/** What a reader's eye can rest on. */
const blocks = 'h1, h2, h3, h4, p, li, figcaption, summary, tr'

/**
 * Remembers what stands at the reader's eye, a third down the window, so that it can be put back
 * there after the words have changed, and with them all heights above.
 */
export function scrollAnchor() {
  const eye = innerHeight / 3
  // At the very top the top stays.
  const block = scrollY > 0 && blockAt(eye)
  if (!block) return { restore() {} }
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

/** The block at a height of the window: of several side by side, the one that begins nearest to it. */
function blockAt(eye: number) {
  let nearest: HTMLElement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const block of document.querySelectorAll<HTMLElement>(`main :is(${blocks})`)) {
    const { top, bottom } = block.getBoundingClientRect()
    if (bottom <= eye) continue
    // What begins below the eye comes after all that the eye is on.
    const distance = top > eye ? top + 1e6 : eye - top
    if (distance >= least) continue
    // The words themselves, not a list or a table row around them; and nothing in a closed list.
    if (block.querySelector(blocks) || block.checkVisibility?.() === false) continue
    nearest = block
    least = distance
  }
  return nearest
}
