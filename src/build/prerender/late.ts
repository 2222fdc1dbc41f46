import { rulesOf } from './cascade.ts'

/**
 * A document whose styles for paper come after the page, so that help comes with the first bytes:
 * nothing on a screen changes when they arrive. So does the font that only Burmese pages fetch, and
 * that replaces the letters of the device whenever it comes. A drawing without size holds them, since
 * HTML allows no other `<style>` in a body. A link was refused: it would be a second request.
 */
export function withLateStyles(html: string) {
  const [whole = '', sheet = ''] = html.match(/<style>(.*?)<\/style>/s) ?? []
  const isLate = (rule: string) => /^@(media print|font-face)/.test(rule)
  const rules = rulesOf(sheet)
  const styles = (some: string[]) => `<style>${some.join('')}</style>`
  const late = `<svg width="0" height="0" fill="none" aria-hidden="true">${styles(rules.filter(isLate))}</svg>`
  return html
    .replace(whole, () => styles(rules.filter((rule) => !isLate(rule))))
    .replace('</body>', (end) => late + end)
}
