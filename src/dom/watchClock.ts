/** Does what depends on the day, and does it again after midnight or when a tab is looked at again. */
export function watchClock(act: () => void) {
  for (const event of ['pageshow', 'visibilitychange']) addEventListener(event, act)
  setInterval(act, 60_000)
  act()
}
