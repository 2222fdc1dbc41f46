/** The finder comes when its field is reached for. Without it, the regions still open. */
export function watchCountries() {
  for (const use of ['focusin', 'input']) {
    document.addEventListener(use, ({ target }) => {
      const field = target as HTMLInputElement
      if (field.id !== 'country') return
      import('./finder.ts').then(({ find }) => find(field)).catch(() => {})
    })
  }
  // One region opens and another closes. Where a browser does not hold the place, as Safari does not,
  // the row that was pressed would leave the screen.
  document.addEventListener('click', ({ target }) => {
    const row = (target as Element).closest?.('#help summary')
    const before = row?.getBoundingClientRect().top ?? 0
    if (row) requestAnimationFrame(() => scrollBy(0, row.getBoundingClientRect().top - before))
  })
}
