const duration = 8000

let timer: ReturnType<typeof setTimeout> | undefined

/** Says something to every reader: shown at an edge of the window for a while, spoken by a screen reader. */
export function announce(text: string) {
  const status = document.getElementById('status')
  if (!status) return
  clearTimeout(timer)
  if (status.textContent === text) {
    // Emptied first, so that the same words twice are spoken twice.
    status.textContent = ''
    requestAnimationFrame(() => announce(text))
    return
  }
  status.textContent = text
  // In the other half of the window than what was pressed, so that it covers neither that nor what it copies.
  const pressed = document.querySelector(':focus, button:hover')?.getBoundingClientRect()
  status.style.inset = pressed && pressed.top > innerHeight / 2 ? '4rem 1rem auto' : ''
  timer = setTimeout(end, duration)
  // Who reads on has read it.
  for (const move of ['wheel', 'touchmove']) addEventListener(move, end, { once: true })
}

/** One function, so that however much is announced, a browser keeps it once for each event. */
function end() {
  document.getElementById('status')?.replaceChildren()
}

/** Says, without React, that a press could not be carried out. */
export function announceFailure() {
  announce(document.getElementById('status')?.dataset.failed ?? '')
}
