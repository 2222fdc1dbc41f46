const duration = 8000

let timer: ReturnType<typeof setTimeout> | undefined

/** Says something to every reader: shown at the foot of the window for a while, spoken by a screen reader. */
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
  timer = setTimeout(() => {
    status.textContent = ''
  }, duration)
}

/** Says, without React, that a press could not be carried out. */
export function announceFailure() {
  announce(document.getElementById('status')?.dataset.failed ?? '')
}
