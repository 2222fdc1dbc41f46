import { loose } from '../site/loose.ts'

/** Puts a text on the clipboard. @returns whether the browser allowed it. */
export async function copy(shown: string) {
  const text = loose(shown)
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Refused or missing: old browsers, pages without TLS, frames without permission.
    return copyBySelection(text)
  }
}

function copyBySelection(text: string) {
  const field = document.createElement('textarea')
  const focused = document.activeElement
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position: fixed; opacity: 0'
  document.body.append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
