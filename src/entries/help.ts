import { watchClock } from '../dom/watchClock.ts'
import { expectReact } from '../dom/withoutReact.ts'
import { hideExpired } from '../sections/Help/hideExpired.ts'
import { watchCountries } from '../sections/Help/watchCountries.ts'

/** Help alone: the document is whole without this script, and React never comes. */
expectReact()
watchClock(hideExpired)
watchCountries()

// Printed, it is a sheet of numbers: of what is folded most browsers print nothing.
const regions = document.querySelectorAll<HTMLDetailsElement>('#help > details')
let unfolded: HTMLDetailsElement[] = []

addEventListener('beforeprint', () => {
  unfolded = [...regions].filter(({ open }) => !open)
  for (const region of regions) region.removeAttribute('name')
  for (const region of regions) region.open = true
})
addEventListener('afterprint', () => {
  for (const region of unfolded) region.open = false
  // The first entry is for who does not know the country, and closes no other.
  for (const region of [...regions].slice(1)) region.setAttribute('name', 'region')
})

// A browser that does not unfold what a link leads to is told to.
function unfold() {
  const region = document.getElementById(location.hash.slice(1))?.closest('details[name=region]')
  if (region) (region as HTMLDetailsElement).open = true
}
addEventListener('hashchange', unfold)
unfold()
