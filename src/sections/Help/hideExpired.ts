/**
 * Hides every number whose last good day has passed, however old the document is, and says that
 * something is hidden. Without scripts the day stands beside each number.
 */
export function hideExpired() {
  const today = new Date().toISOString().slice(0, 10)
  let expired = false
  for (const line of document.querySelectorAll<HTMLElement>('[data-until]')) {
    line.hidden = `${line.dataset.until}` < today
    expired ||= line.hidden
  }
  // The number in a country's row is that of its first line.
  for (const number of document.querySelectorAll<HTMLElement>('summary bdi')) {
    const first = number.closest('details')?.querySelector<HTMLElement>('[data-until]')
    number.hidden = Boolean(first?.hidden)
  }
  const note = document.getElementById('expired')
  if (note) note.hidden = !expired
}
