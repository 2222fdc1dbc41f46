/** React empties its container when it fails. A copy of what was last shown can take its place. */
export function keepCopy(container: Element) {
  let copy = container.cloneNode(true)
  return {
    restore: () => container.replaceWith(copy),
    renew: () => {
      copy = container.cloneNode(true)
    },
  }
}
