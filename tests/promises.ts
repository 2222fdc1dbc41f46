import { readFileSync, writeFileSync } from 'node:fs'

/** `WRITE=1` puts what was measured into the documents, instead of holding them to it. */
const write = process.env.WRITE === '1'

/**
 * Holds the row of a promise in README's table to what was measured just now: the words exactly, the
 * numbers within a tolerance.
 * @param name the first cell of the row.
 * @param figure its last cell: "A+, 125 points".
 * @param tolerance the part of a number that it may be off, for what changes with every change: 0.1.
 */
export function promised(name: string, figure: string, tolerance = 0) {
  const readme = readFileSync('README.md', 'utf8')
  const row = readme.split('\n').find((line) => line.startsWith(`| ${name} |`))
  if (!row) throw new Error(`README.md has no row "${name}" in its table of promises`)
  const cells = row.split(' | ')
  const said = cells.at(-1)?.replace(/ \|$/, '') ?? ''
  if (same(said, figure, tolerance)) return
  if (!write)
    throw new Error(`README.md, "${name}": says "${said}", but it is "${figure}" (WRITE=1?)`)
  writeFileSync(
    'README.md',
    readme.replace(row, () => [...cells.slice(0, -1), `${figure} |`].join(' | ')),
  )
}

/**
 * Holds the part of a document between `<!-- record -->` and `<!-- end of record -->` to what was
 * measured just now.
 */
export function recorded(file: string, record: string) {
  const text = readFileSync(file, 'utf8')
  const held = text.replace(
    /(<!-- record -->\n)[\s\S]*(<!-- end of record -->)/,
    (_, before, after) => `${before}\n${record}\n\n${after}`,
  )
  if (held === text && text.includes(record)) return
  if (!write) throw new Error(`${file} does not say what was found (WRITE=1?):\n${record}`)
  writeFileSync(file, held)
}

function same(said: string, measured: string, tolerance: number) {
  const number = /\d[\d,]*(?:\.\d+)?/g
  const numbers = (text: string) =>
    [...text.matchAll(number)].map(([digits]) => Number(digits.replaceAll(',', '')))
  const others = numbers(measured)
  return (
    said.replace(number, '#') === measured.replace(number, '#') &&
    numbers(said).every(
      (value, index) => Math.abs(value - (others[index] ?? 0)) <= tolerance * value,
    )
  )
}
