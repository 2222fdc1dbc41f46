import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { posterSheets } from '../content/kit.ts'
import { firstQuote } from '../content/quotes.ts'
import type * as entry from '../entries/prerender.tsx'
import { bannerNames } from '../picture/banner.ts'
import { formatNames } from '../picture/picture.ts'
import { type Family, fontsOf, typography } from '../picture/typography.ts'
import { animationFile, kitFile } from '../site/files.ts'
import { type Lang, language, languages } from '../site/languages.ts'
import { burmeseFont } from './burmese.ts'
import { afterBuild, type Built } from './common/afterBuild.ts'
import { buildDate } from './common/buildDate.ts'
import { checksumList } from './common/checksumList.ts'
import { drawCode } from './pictures/code.ts'
import { type Drawn, drawPictures } from './pictures/drawPictures.ts'
import { openTypeFonts } from './poster/openType.ts'
import { poster } from './poster/poster.ts'
import { typeface } from './poster/shape.ts'

type Entry = typeof entry
type Files = Map<string, Uint8Array>

/**
 * Writes the files of the kit into /{lang}/kit/: the poster on each of its sheets, and everything as
 * one zip. They come before the kit's page, which says how large they are. `PICTURES=0` leaves the
 * pictures out, for a build that will not be published.
 */
export function kit(): Plugin {
  return afterBuild('kit', async (built) => {
    const { write, prerendered } = built
    const said = await prerendered()
    for (const { code } of languages) {
      const posters = await postersOf(code, said)
      const whole = await contents(built, code, said, posters)
      const files = new Map([...posters, [kitFile(code, '.zip'), zipped(whole, code)]])
      for (const [name, bytes] of files) await write(`${code}/kit/${name}`, bytes)
    }
  })
}

async function postersOf(lang: Lang, { posterOf }: Entry): Promise<Files> {
  const { quote, text } = typography[language(lang).script]
  const load = async (families: readonly Family[]) => (await openTypeFonts(families)).map(typeface)
  const fonts = { quote: await load(quote), text: await load(text) }
  const said = await posterOf(lang)
  const files: Files = new Map()
  for (const sheet of posterSheets) {
    files.set(kitFile(lang, `-${sheet.file}.pdf`), await poster(said, sheet, fonts, buildDate()))
  }
  return files
}

/** The files of the zip, with a page that explains them and a list of their checksums. */
async function contents({ root, dist }: Built, lang: Lang, said: Entry, posters: Files) {
  const { ready, credit } = await said.textsOf(lang)
  const files: Files = new Map()
  const note = (name: string, text: string) => files.set(name, Buffer.from(`${text}\n`))
  for (const [name, bytes] of posters) files.set(`poster/${name}`, bytes)
  for (const { id, subject, text } of ready) {
    note(`texts/${id}.txt`, subject ? `${subject}\n\n${text}` : text)
  }
  for (const { name, modules } of said.codesOf(lang)) {
    const { png, svg } = drawCode(modules)
    files.set(`codes/${name}.png`, png)
    note(`codes/${name}.svg`, svg)
  }
  files.set('calendar/world-day.ics', await readFile(resolve(dist, lang, 'world-day.ics')))
  note('CREDIT.txt', credit.join('\n\n'))
  files.set('LICENSE.txt', await readFile(resolve(root, 'LICENSE')))
  const families = fontsOf(language(lang).script)
  if (lang === 'my') families.push('noto-sans-myanmar')
  for (const family of families) {
    const licence = resolve(root, 'node_modules/@fontsource', family, 'LICENSE')
    files.set(`licences/${family}.txt`, await readFile(licence))
  }
  if (process.env.PICTURES !== '0') {
    const wanted = await picturesFor(lang, said)
    const drawn = await drawPictures(
      root,
      wanted.map(({ picture }) => picture),
    )
    for (const [index, names] of wanted.entries()) {
      for (const [end, name] of Object.entries(names.files)) {
        files.set(name, drawn[index]?.[end as keyof Drawn] ?? Buffer.of())
      }
    }
  }
  const font =
    lang === 'my' ? await readFile(resolve(root, burmeseFont), { encoding: 'base64' }) : undefined
  note('README.html', await said.readmeOf(lang, [...files.keys()], font))
  files.set('SHA256SUMS', Buffer.from(checksumList(files)))
  return files
}

/** Every quote in every format, and the banners; each as a file to show and as one to change. One quote moves. */
async function picturesFor(lang: Lang, { picturesOf, bannerOf }: Entry) {
  const scheme = 'dark'
  const pictures = await picturesOf(lang)
  const still = pictures.flatMap(({ id, ...picture }) =>
    formatNames.map((format) => ({
      files: { png: `pictures/${id}-${format}.png`, svg: `drawings/${id}-${format}.svg` },
      picture: { ...picture, format, scheme } as const,
    })),
  )
  const first = pictures.filter(({ id }) => id === firstQuote)
  const moving = first.map(({ id, ...picture }) => ({
    files: { gif: animationFile(id) },
    picture: { ...picture, format: 'square', scheme, moving: true } as const,
  }))
  const said = await bannerOf(lang)
  const wide = bannerNames.map((banner) => ({
    files: { png: `banners/${banner}.png`, svg: `drawings/banner-${banner}.svg` },
    picture: { ...said, banner, scheme } as const,
  }))
  return [...still, ...moving, ...wide]
}

/** Sorted by name and with one date, so that the same files give the same bytes. */
function zipped(files: Files, lang: Lang) {
  const date = buildDate()
  // A zip has no time zones, and the library writes local time.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
  const entries: Zippable = {}
  for (const [name, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    // These are compressed already.
    const level = /\.(png|gif|pdf)$/.test(name) ? 0 : 9
    entries[`${kitFile(lang, '')}/${name}`] = [bytes, { level, mtime }]
  }
  return zipSync(entries)
}
