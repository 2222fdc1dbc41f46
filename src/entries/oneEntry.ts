/**
 * One history entry for the whole visit, on pages without React: a link to another page of ours takes
 * the place of this one, so that after leaving Back shows none of them. It depends on no other script.
 */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!link || event.defaultPrevented || modified || link.origin !== location.origin) return
  event.preventDefault()
  location.replace(link.href)
})
