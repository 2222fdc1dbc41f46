import { rulesOf } from './cascade.ts'

/**
 * A document whose styles for paper come after the page, so that help comes with the first bytes:
 * nothing on a screen changes when they arrive. So does the font that only Burmese pages fetch, and
 * that replaces the letters of the device whenever it comes. Elsewhere it waits for a switch to Burmese,
 * since a browser that hears of a font lays out all text once more, whoever uses it.
 * A drawing without size holds them, since HTML allows no other `<style>` in a body. A link was
 * refused: it would be a second request.
 */
export function withLateStyles(html: string) {
  const [whole = '', sheet = ''] = html.match(/<style>(.*?)<\/style>/s) ?? []
  const rules = rulesOf(sheet)
  const isPrint = (rule: string) => rule.startsWith('@media print')
  const isFont = (rule: string) => rule.startsWith('@font-face')
  const styles = (some: string[], attributes = '') => `<style${attributes}>${some.join('')}</style>`
  const waits = html.includes('<html lang="my"') ? '' : ' media="not all"'
  const late = styles(rules.filter(isPrint)) + styles(rules.filter(isFont), ` lang="my"${waits}`)
  return html
    .replace(whole, () => styles(rules.filter((rule) => !isPrint(rule) && !isFont(rule))))
    .replace(
      '</body>',
      (end) => `<svg width="0" height="0" fill="none" aria-hidden="true">${late}</svg>${end}`,
    )
}
