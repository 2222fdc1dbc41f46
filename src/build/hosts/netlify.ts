import { site } from '../../site/site.ts'
import { everywhere, headerLines, type Rule } from './headers.ts'

/** Cloudflare reads at most 100 rules, so one rule with a placeholder stands for all languages. */
export function netlify(rules: readonly Rule[]) {
  return [{ pattern: `${site.pathname}*`, headers: everywhere }, ...rules]
    .map(
      ({ pattern, headers }) =>
        `${pattern}\n${headerLines(headers, (to) => `  ${to.join(': ')}`)}\n`,
    )
    .join('')
}
