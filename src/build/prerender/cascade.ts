/** As `src/styles/index.css` has it. */
const order = ['tokens', 'base', 'ui', 'sections', 'print']

/** Rules for wider windows. In each layer they come after all others, so that they win over any section's. */
const wider = /^@media \(min-width:(\d+)rem\)\{(.*)\}$/s

/**
 * A sheet without `@layer`, which no browser before 2022 knows: what stands in layers is written in
 * their order instead. What must win against a stronger selector has to say so in the sources.
 * @param css minified, and without nesting.
 * @throws Error at a layer that has no place in the order.
 */
export function withoutLayers(css: string) {
  const layers = new Map(['', ...order].map((layer) => [layer, new Map<number, string>()]))
  for (const rule of rulesOf(css)) {
    // What only gives the order.
    if (/^@layer [^{]*;$/.test(rule)) continue
    const [, layer = '', inner = rule] = rule.match(/^@layer ([^{]*)\{(.*)\}$/s) ?? []
    const sheet = layers.get(layer)
    if (!sheet) throw new Error(`src/styles/index.css knows no layer "${layer}"`)
    for (const one of rulesOf(inner)) {
      const [, width = 0, wide = one] = one.match(wider) ?? []
      sheet.set(Number(width), (sheet.get(Number(width)) ?? '') + wide)
    }
  }
  const flat = [...layers.values()]
    .flatMap((sheet) => [...sheet].toSorted(([one], [other]) => one - other))
    .map(([width, rules]) => (width ? `@media (min-width:${width}rem){${rules}}` : rules))
    .join('')
    .replaceAll(', ', ',')
  return withPlainColours(withoutInnerSchemes(withoutUnused(flat)))
}

/** Tokens are for all pages, and no page uses all of them. */
function withoutUnused(css: string) {
  return css
    .replace(/(--[\w-]+):[^;}]*;?/g, (declaration, name) =>
      css.includes(`var(${name}`) ? declaration : '',
    )
    .replaceAll(';}', '}')
}

const [light, dark] = ['--lightningcss-light', '--lightningcss-dark']

/** What a property is in either scheme, as Lightning CSS writes `light-dark()`: one variable is empty. */
const pair = new RegExp(`(--[\\w-]+):var\\(${light},([^()]*)\\)var\\(${dark},([^()]*)\\)`, 'g')

/** Where only the root has a scheme, its colours are chosen there alone. */
function withoutInnerSchemes(css: string) {
  if (/\.\w+\[data-theme=/.test(css)) return css
  return css.replaceAll(':root,[data-theme]{', ':root{')
}

/**
 * Where nothing but the reader's system chooses the scheme, a list of colours for each scheme says the
 * same in less. On paper the light one holds.
 */
function withPlainColours(css: string) {
  if (css.includes('[data-theme=')) return css.replaceAll('--lightningcss-', '--is-')
  const switches = new RegExp(`${light}:[^;}]*;${dark}:[^;}]*;?`, 'g')
  const night = [...css.matchAll(pair)].map(([, name, , colour]) => `${name}:${colour}`).join(';')
  return css
    .replace(pair, '$1:$2')
    .replace(switches, '')
    .replace('@media (prefers-color-scheme:dark){:root{}}', '')
    .replace(
      /^(:root\{[^}]*)\}:root\{([^}]*\})/,
      `$1;$2@media screen and (prefers-color-scheme:dark){:root{${night}}}`,
    )
}

/** The rules of a sheet, each whole with all that it holds. */
export function rulesOf(css: string) {
  const rules: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (mark !== ';') depth += mark === '{' ? 1 : -1
    if (depth > 0) continue
    rules.push(css.slice(start, index + 1))
    start = index + 1
  }
  return rules
}
