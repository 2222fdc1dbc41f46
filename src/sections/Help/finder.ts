import { finders } from 'virtual:locales/finders'
import { isLang } from '../../site/languages.ts'
import { plain } from '../../site/plain.ts'

/**
 * Leaves of the countries those with a name that begins with what is typed, or else has it inside.
 * What is typed is for the page alone: it is not sent, kept, or put into the address.
 */
export async function find(field: HTMLInputElement) {
  const { lang } = document.documentElement
  if (!isLang(lang)) return
  const { countries, none } = (await finders[lang]()).default
  const wanted = plain(field.value)
  const rows = [...document.querySelectorAll<HTMLElement>('#help [name=country]')]
  const fitting = (fits: (name: string) => boolean) =>
    rows.filter((_, at) => countries[at]?.split('\n').some(fits))
  let found = fitting((name) => ` ${name}`.includes(` ${wanted}`))
  if (found.length === 0) found = fitting((name) => name.includes(wanted))
  const narrowed = Boolean(wanted) && found.length > 0

  for (const row of rows) row.hidden = narrowed && !found.includes(row)
  for (const region of new Set(rows.map((row) => row.parentElement as HTMLDetailsElement))) {
    const any = found.some((row) => row.parentElement === region)
    // What was found may lie in more than one.
    if (narrowed || region.hidden || !region.getAttribute('name')) region.open = narrowed && any
    region.setAttribute('name', narrowed ? '' : 'region')
    region.hidden = narrowed && !any
  }
  say(wanted && found.length === 0 ? none : '', narrowed ? found : [])
}

/** That nothing was found is for all to read; what was, the eye sees below. */
function say(none: string, found: Element[]) {
  const output = document.querySelector<HTMLElement>('#help output')
  if (!output) return
  output.style.cssText = none ? '' : 'position:absolute;clip-path:inset(50%)'
  output.textContent =
    none || found.map((row) => row.querySelector('summary')?.textContent).join(', ')
}
