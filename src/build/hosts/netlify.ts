import { site } from '../../site/site.ts'
import { everywhere, headerLines, type Rule } from './headers.ts'

/** Cloudflare reads 100 rules at most, so that placeholders stand for the languages. */
export function netlify(rules: readonly Rule[]) {
  return [{ pattern: `${site.pathname}*`, headers: everywhere }, ...rules]
    .map(
      ({ pattern, headers }) =>
        `${pattern}\n${headerLines(headers, (to) => `  ${to.join(': ')}`)}\n`,
    )
    .join('')
}
