import type { Plugin } from 'vite'

/**
 * Two pseudo-languages for development: `npm run dev -- --mode qaa` shows /en/ in accented letters and
 * a third longer, `--mode qab` from right to left. Text that stays plain is not in `locales`; text that
 * is cut off would be cut off in German; a part that does not turn would not turn in Arabic.
 */
export function pseudo(): Plugin {
  let mode: string
  return {
    name: 'pseudo',
    apply: (_, { command, mode }) => command === 'serve' && /^qa[ab]$/.test(mode),
    configResolved(config) {
      mode = config.mode
    },
    transform(code, id) {
      const words =
        id.match(/^\0virtual:locales\/(?:kit\/)?en$/) && code.match(/^export default (.*)$/s)
      if (!words?.[1]) return null
      const strange = mode === 'qaa' ? accented : turned
      return `export default ${JSON.stringify(JSON.parse(words[1], (key, value) => (typeof value === 'string' && key !== 'kind' ? strange(value) : value)))}`
    },
    transformIndexHtml: (html) =>
      mode === 'qab'
        ? html.replace(/^(<!doctype html><html[^>]*) dir="ltr"/i, '$1 dir="rtl"')
        : html,
  }
}

/** Letters, and what stands in the place of each. */
const letters = 'acdeilnorsuyz'
const accents = 'áçðéíłñöřšúýž'

/** "Šhářé~~": accents on letters, placeholders unchanged, and a third longer. */
export function accented(text: string) {
  const strange = outside(text, (words) =>
    words.replace(/[a-z]/g, (one) => accents[letters.indexOf(one)] ?? one),
  )
  return strange + '~'.repeat(Math.ceil(text.length / 3))
}

/** Each word written from right to left. */
export function turned(text: string) {
  return outside(text, (words) => words.replace(/\S+/g, '\u202e$&\u202c'))
}

function outside(text: string, change: (words: string) => string) {
  return text
    .split(/(\{\{[^}]*\}\})/)
    .map((part) => (part.startsWith('{{') ? part : change(part)))
    .join('')
}
