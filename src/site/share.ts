/** An e-mail that says what it is about and where it leads, for the reader's own mail program. */
export function mailto(subject: string, url: string) {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(url)}`
}
