/**
 * Hides every number whose last good day has passed, however old the document is, and says that
 * something is hidden. Without scripts the day stands beside each number.
 */
export function hideExpired() {
  const today = new Date().toISOString().slice(0, 10)
  let expired = false
  for (const number of document.querySelectorAll<HTMLElement>('[data-until]')) {
    number.hidden = `${number.dataset.until}` < today
    expired ||= number.hidden
  }
  const note = document.getElementById('expired')
  if (note) note.hidden = !expired
}
