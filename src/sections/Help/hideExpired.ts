import { all } from '../../dom/all.ts'

/**
 * Hides every number whose last good day has passed, however old the document is, and says that
 * something is hidden. Without scripts the day stands beside each number.
 */
export function hideExpired() {
  const today = new Date().toISOString().slice(0, 10)
  for (const line of all('[data-until]')) line.hidden = (line.dataset.until as string) < today
  // The number in a country's row is that of its first line.
  for (const number of all('summary bdi')) {
    const first = number.closest('details')?.querySelector<HTMLElement>('[data-until]')
    number.hidden = first?.hidden as boolean
  }
  for (const note of all('#expired')) note.hidden = !all('[data-until][hidden]')[0]
}
