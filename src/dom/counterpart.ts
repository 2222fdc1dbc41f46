/**
 * The control of another rendering of the same page that does what a control does: in the same
 * section, with the same words or at the same place.
 */
export function counterpart(control: Element, page: Element) {
  const section = control.closest('[id]:not(button, input, select)')
  if (!section) return undefined
  const own = [...section.querySelectorAll(control.localName)]
  const others = [
    ...page.querySelectorAll<HTMLElement>(`#${CSS.escape(section.id)} ${control.localName}`),
  ]
  return (
    others.find((other) => other.textContent && other.textContent === control.textContent) ??
    (own.length === others.length ? others[own.indexOf(control)] : undefined)
  )
}
