/** The list of languages closes as menus do: by Escape, or by a press beside it. */
export function watchMenu() {
  for (const dismissal of ['keydown', 'pointerdown']) {
    document.addEventListener(dismissal, (event) => {
      const menu = document.querySelector<HTMLDetailsElement>('nav details[open]')
      if (!menu) return
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape'
      const beside = event.type === 'pointerdown' && !menu.contains(event.target as Node)
      if (escaped || beside) menu.open = false
      if (escaped) menu.querySelector('summary')?.focus()
    })
  }
}

/** Closes the list that a link was chosen from; the focus stays on what opened it. */
export function closeMenu(link: Element) {
  const menu = link.closest('details')
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus({ preventScroll: true })
}
