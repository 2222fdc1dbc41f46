/** Without React the buttons can do nothing, and go. */
export function sleepOn() {
  document.documentElement.classList.add('asleep')
}
