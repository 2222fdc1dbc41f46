/**
 * What was filled in before React was there stands in its fields, and React does not know of it: each
 * such field is changed once more.
 */
export function fillAgain(container: Element) {
  for (const select of container.querySelectorAll('select')) {
    if (!select.selectedOptions[0]?.defaultSelected) tell(select, 'change')
  }
  for (const input of container.querySelectorAll('input')) {
    if (input.type === 'checkbox' || input.type === 'radio') choose(input)
    else write(input)
  }
}

function choose(input: HTMLInputElement) {
  const { type, checked, defaultChecked } = input
  // The button that was let go follows from the one that was chosen.
  if (checked === defaultChecked || (type === 'radio' && !checked)) return
  input.checked = defaultChecked
  input.click()
}

function write(input: HTMLInputElement) {
  const { value, defaultValue } = input
  if (value === defaultValue) return
  // React takes what comes by its own setter for its own doing, and what passes it for the reader's.
  input.value = defaultValue
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  tell(input, 'input')
}

function tell(field: Element, type: 'change' | 'input') {
  field.dispatchEvent(new Event(type, { bubbles: true }))
}
