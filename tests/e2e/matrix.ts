import { globSync } from 'node:fs'
import { inject } from 'vitest'
import { addresses } from '../../src/content/addresses.ts'
import { firstQuote } from '../../src/content/quotes.ts'
import { parts } from '../../src/site/embed/choice.ts'
import { type Lang, languages } from '../../src/site/languages.ts'
import { file } from '../../src/site/routes.ts'
import { oneOfEachScript } from '../samples.ts'

/** The languages that a browser is shown: all where CI has the time, else one for each script. */
export const sampled = process.env.CI ? languages : oneOfEachScript

/** One address of each kind of document. */
export const documents = [...new Map(addresses.map((route) => [route.view, route])).values()].map(
  (route) => ({ address: file(route).replace(/(^|\/)index\.html$/, '$1'), route }),
)

/** One address of each kind besides the page itself, whatever the build writes. */
export function others(lang: Lang) {
  const addresses = globSync('**/*.html', { cwd: inject('site').folder })
    .filter((file) => file.split('/').includes(lang) || !file.includes('/'))
    .map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, '')}`)
    .filter((address) => ![`/${lang}/`, '/'].includes(address))
    .map((address) => address.replace(/\/q\/\w+\//, `/q/${firstQuote}/`))
    .map((address) => address.replace(/^\/embed\/.*/, `$&?parts=${parts.join()}&partner=Ligue`))
  // At the address of a quote the quote is marked: this one on a ground of its own.
  return [...new Set(addresses), `/${lang}/#q-together`]
}
