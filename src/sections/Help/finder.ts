import { finders } from 'virtual:locales/finders'
import type { FoundCountry } from '../../content/help.ts'
import { all } from '../../dom/all.ts'
import { plain } from '../../site/plain.ts'
import { hideExpired } from './hideExpired.ts'

/**
 * Shows only countries whose name begins with what is typed, or else has it inside. One without a row on
 * this page gets one that leads to it.
 * What is typed is for the page alone: it is not sent, kept, or put into the address.
 */
export async function find(field: HTMLInputElement) {
  const lang = ownLang()
  const [, load] = Object.entries(finders).find(([code]) => code === lang) ?? []
  if (!load) return
  const { countries, none } = (await load()).default
  // Meanwhile the page may have turned to another language, in whose order its rows are now.
  if (ownLang() !== lang) return
  const wanted = plain(field.value)
  const fitting = (fits: (name: string) => boolean) =>
    countries.filter(({ names }) => names.split('\n').some(fits))
  let found = fitting((name) => ` ${name}`.includes(` ${wanted}`))
  if (found.length === 0) found = fitting((name) => name.includes(wanted))
  if (!wanted) found = []
  const narrowed = found.length > 0

  // A region has its rows here, or a link to them.
  const rowed = countries.filter(({ region }) => !linkTo(region))
  const here = new Map([...all('#help [name=country]')].map((row, at) => [rowed[at], row]))
  const left = found.flatMap((country) => here.get(country) ?? [])
  for (const row of here.values()) row.hidden = narrowed && !left.includes(row)
  for (const region of new Set([...here.values()].map(folded))) {
    const any = left.some((row) => row.parentElement === region)
    // What was found may lie in more than one.
    if (narrowed || region.hidden || !region.getAttribute('name')) region.open = narrowed && any
    region.setAttribute('name', narrowed ? '' : 'region')
    region.hidden = narrowed && !any
  }
  for (const link of all('#help > a')) link.hidden = narrowed
  const led = found.filter((country) => !here.has(country)).map(leading)
  for (const place of all('#found')) place.replaceChildren(...led)
  hideExpired()
  const rows = [...left.map((row) => row.querySelector('summary')), ...led]
  // As it is seen: a number that has expired is not said either.
  const seen = rows.map((row) => row?.innerText.replaceAll('\n', ' '))
  say(wanted && !narrowed ? none : '', seen.join(', '))
}

/** In what language the rows are: a browser that translates them names its own in `<html lang>`. */
function ownLang() {
  return document.querySelector<HTMLElement>('footer [aria-current]')?.lang
}

function linkTo(region: string) {
  return document.querySelector(`#help > [href$="#${region}"]`)
}

function folded(row: Element) {
  return row.parentElement as HTMLDetailsElement
}

/** A row as the countries have it, and a link: its region is at the address of help. */
function leading({ region, name, number, until, whom, emergency }: FoundCountry) {
  const link = linkTo(region)?.cloneNode() as HTMLElement
  link.hidden = false
  const append = (cell: string, words?: string) => {
    if (words)
      link.append(Object.assign(document.createElement(cell), { textContent: ` ${words}` }))
  }
  append('span', name)
  append('bdi', number)
  append('small', whom)
  append('b', emergency)
  for (const shown of link.querySelectorAll('bdi')) shown.dataset.until = until ?? ''
  return link
}

// What has been typed finds in the language to which the page turns.
new MutationObserver(() => {
  const field = document.getElementById('country') as HTMLInputElement | null
  if (field) find(field)
}).observe(document.documentElement, { attributeFilter: ['lang'] })

/** That nothing was found is for all to read; what was, the eye sees below. */
function say(none: string, found: string) {
  const output = document.querySelector<HTMLElement>('#help output')
  if (!output) return
  output.style.cssText = none ? '' : 'position:absolute;clip-path:inset(50%)'
  output.textContent = none || found
}
