const { classList } = document.documentElement

/** From now on a script answers every press: the styles show buttons. */
export function expectReact() {
  classList.add('js')
}

/** Buttons can do nothing without React, and the styles hide them. */
export function withoutReact() {
  classList.replace('js', 'no-react')
}
