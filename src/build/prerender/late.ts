import { rulesOf } from './cascade.ts'

/**
 * A document whose styles for paper come after the page, so that help comes with the first bytes:
 * nothing on a screen changes when they arrive. So does the font that only Burmese pages fetch, and
 * that replaces the letters of the device whenever it comes; other pages hear of it when their reader
 * turns to Burmese (`src/dom/burmeseFont.ts`).
 * A drawing without size holds them, since HTML allows no other `<style>` in a body. A link was
 * refused: it would be a second request.
 */
export function withLateStyles(html: string) {
  const [whole = '', sheet = ''] = html.match(/<style>(.*?)<\/style>/s) ?? []
  const rules = rulesOf(sheet)
  const isPrint = (rule: string) => rule.startsWith('@media print')
  const isFont = (rule: string) => rule.startsWith('@font-face')
  const styles = (some: string[]) => `<style>${some.join('')}</style>`
  const isBurmese = html.includes('<html lang="my"')
  // The documents of a view share one policy, and so all sheets but this one.
  const late = styles(rules.filter(isPrint)) + (isBurmese ? styles(rules.filter(isFont)) : '')
  return html
    .replace(whole, () => styles(rules.filter((rule) => !isPrint(rule) && !isFont(rule))))
    .replace(
      '</body>',
      (end) => `<svg width="0" height="0" fill="none" aria-hidden="true">${late}</svg>${end}`,
    )
}
