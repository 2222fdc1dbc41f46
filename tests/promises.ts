import { readFileSync, writeFileSync } from 'node:fs'

/** `WRITE=1` puts what was measured into the documents, instead of holding them to it. */
const write = process.env.WRITE === '1'

const file = 'docs/promises.md'

/**
 * Holds the row of a promise in the table of promises to what was measured just now: the words exactly,
 * the numbers within a tolerance. A number after "at least" may have grown: with another language there
 * are more documents, and none of them breaks the promise.
 * @param name the first cell of the row.
 * @param figure its last cell: "A+, 125 points".
 * @param tolerance the part of a number that it may be off, for what changes with every change: 0.1.
 */
export function promised(name: string, figure: string, tolerance = 0) {
  const text = readFileSync(file, 'utf8')
  const row = text.split('\n').find((line) => line.startsWith(`| ${name} |`))
  if (!row) throw new Error(`${file} has no row "${name}"`)
  const cells = row.split(' | ')
  const said = cells.at(-1)?.replace(/ \|$/, '') ?? ''
  if (holds(said, figure, tolerance)) return
  if (!write)
    throw new Error(`${file}, "${name}": says "${said}", but it is "${figure}" (WRITE=1?)`)
  const measured = [...cells.slice(0, -1), `${figure} |`].join(' | ')
  writeFileSync(
    file,
    text.replace(row, () => measured),
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

const number = /(at least )?(\d[\d,]*(?:\.\d+)?)/g

/** Whether what is said is still true of what was measured. */
export function holds(said: string, measured: string, tolerance = 0) {
  const numbers = (text: string) =>
    [...text.matchAll(number)].map(([, least, digits = '']) => ({
      least: Boolean(least),
      value: Number(digits.replaceAll(',', '')),
    }))
  const found = numbers(measured)
  return (
    said.replace(number, '$1#') === measured.replace(number, '$1#') &&
    numbers(said).every(({ least, value }, index) => {
      const more = (found[index]?.value ?? 0) - value
      return (least && more > 0) || Math.abs(more) <= tolerance * value
    })
  )
}
