/** Says something to every reader: shown at the foot of the window, spoken by a screen reader. */
export function announce(text: string) {
  const status = document.getElementById('status')
  if (status) status.textContent = text
}
