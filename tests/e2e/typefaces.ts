import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'
import type { Script } from '../../src/site/languages.ts'

// The machine of a test may have any fonts, or no letters of a script; these come with the project.

const require = createRequire(import.meta.url)

/** Of the scripts that Noto Sans and Noto Serif lack. Readers' devices have these, or some about as wide. */
const letters: Partial<Record<Script, string>> = {
  Arab: 'Noto Naskh Arabic',
  Aran: 'Noto Nastaliq Urdu',
  Deva: 'Noto Serif Devanagari',
  Beng: 'Noto Serif Bengali',
  Thai: 'Noto Serif Thai',
  Mymr: 'Noto Sans Myanmar',
  Hans: 'Noto Serif SC',
}

/** The families in which a script is set, without serifs and with. */
export function lettersOf({ script }: { script: Script }): [sans: string[], serif: string[]] {
  const own = letters[script] ? [letters[script]] : []
  return [
    [...own, 'Noto Sans'],
    [...own, 'Noto Serif'],
  ]
}

/** For a visit that passes the page's own policy by: its fonts are found where `setIn` says. */
export const withTypefaces = {
  bypassCSP: true,
  before: (page: Page) =>
    page.route('**/@fontsource/**', (route) =>
      route.fulfill({ path: require.resolve(new URL(route.request().url()).pathname.slice(1)) }),
    ),
}

/** Sets a page in families of `@fontsource`, by their names, each before those that are generic. */
export async function setIn(page: Page | Frame, sans: readonly string[], serif: readonly string[]) {
  const faces = [...new Set([...sans, ...serif])].flatMap((name) =>
    [400, 700].map((weight) => {
      const folder = `@fontsource/${name.toLowerCase().replaceAll(' ', '-')}`
      const sheet = readFileSync(require.resolve(`${folder}/${weight}.css`), 'utf8')
      return sheet.replaceAll('url(./', `url(/${folder}/`)
    }),
  )
  const stack = (names: readonly string[], generic: string) =>
    [...names.map((name) => `"${name}"`), generic].join()
  const content = `${faces.join('')}
    html[data-script][lang] {
      --sans: ${stack(sans, 'sans-serif')};
      --serif: ${stack(serif, 'serif')}
    }`
  await page.addStyleTag({ content })
  // Asked for by name: what is not laid out asks for no font, and `fonts.ready` waits for none to be asked for.
  await page.evaluate(
    async (names) => {
      const text = document.body.textContent
      const fonts = names.flatMap((name) => [400, 700].map((weight) => `${weight} 1em "${name}"`))
      await Promise.all(fonts.map((font) => document.fonts.load(font, text)))
    },
    [...new Set([...sans, ...serif])],
  )
}
