/**
 * One history entry for the whole visit, on pages without React: a link to another page of ours takes
 * the place of this one, so that after leaving Back shows none of them. It depends on no other script.
 */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  // Safari called the middle button a click until 2024.
  const another = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button
  // Without a network the browser would put its own page in the place of the numbers.
  if (event.defaultPrevented || another || navigator.onLine === false) return
  // What stands beside the site on its host is somebody else's.
  if (!link?.href.startsWith(new URL(import.meta.env.BASE_URL, location.href).href)) return
  event.preventDefault()
  location.replace(link.href)
})
