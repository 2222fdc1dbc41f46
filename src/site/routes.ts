import { direction, type Lang, languages } from './languages.ts'
import { site } from './site.ts'

export type Route =
  | { view: 'page' | 'help' | 'kit' | 'embed' | 'offlineCopy'; lang: Lang }
  | { view: 'quote'; lang: Lang; quote: string }
  | { view: 'chooser' | 'notFound'; lang: null }

export type View = Route['view']

/** Every prerendered address but those of single quotes, which `src/content` knows. */
export const routes: readonly Route[] = [
  ...languages.flatMap(({ code }): Route[] => [
    { view: 'page', lang: code },
    { view: 'help', lang: code },
    { view: 'kit', lang: code },
    { view: 'embed', lang: code },
    { view: 'offlineCopy', lang: code },
  ]),
  { view: 'chooser', lang: null },
  { view: 'notFound', lang: null },
]

/** The file that holds a route, relative to the site's root. */
export function file(route: Route) {
  switch (route.view) {
    case 'page':
      return `${route.lang}/index.html`
    case 'help':
      return `${route.lang}/help/index.html`
    case 'kit':
      return `${route.lang}/kit/index.html`
    case 'embed':
      return `embed/v1/${route.lang}/index.html`
    case 'offlineCopy':
      return `${route.lang}/read.html`
    case 'quote':
      return `${route.lang}/${quotePath(route.quote)}index.html`
    case 'chooser':
      return 'index.html'
    case 'notFound':
      return '404.html'
  }
}

/** The address of a single quote below its language, which is what readers share. */
export function quotePath(id: string) {
  return `q/${id}/`
}

/** The preview picture of a shared address, below its language: of a quote, or of the whole page. */
export function cardPath(id?: string) {
  return id ? `q/${id}.png` : 'share.png'
}

/** The tall picture that readers of the page share, below their language. */
export const storyPath = 'story.png'

/** The path of a page on its host: `/fr/`, or `/some/path/fr/` when the site lives under a path. */
export function path(lang: Lang, below = '') {
  return `${site.pathname}${lang}/${below}`
}

/** The path of a frame on its host: `/embed/v1/fr/`. */
export function embedPath(lang: Lang) {
  return `${site.pathname}embed/v1/${lang}/`
}

/** The public address of a page, of a section of it (`#help`), or of what lies below it (`kit/`). */
export function address(lang: Lang, below = '') {
  return new URL(`${lang}/${below}`, site).href
}

/**
 * A link to every language, for the switcher, the foot and the choice at `/`.
 * @param below what lies below each language's page: `kit/`.
 */
export function languageLinks(current?: Lang, below = '') {
  return languages.map((language) => ({
    code: language.code,
    name: language.name,
    dir: direction(language),
    href: path(language.code, below),
    current: language.code === current,
  }))
}
