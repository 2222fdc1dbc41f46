import '../styles/index.css'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { I18nextProvider } from 'react-i18next'
import { firstQuote, progress, type QuoteId, quotes } from '../content/quotes.ts'
import { fingerprintOf } from '../dom/fingerprint.ts'
import { createI18n } from '../i18n/i18n.ts'
import { loadWords } from '../i18n/load.ts'
import { pictured } from '../i18n/pictured.ts'
import { addEveryLanguage, shown, spoken } from '../i18n/spoken.ts'
import {
  ChooserHead,
  EmbedHead,
  HelpHead,
  KitHead,
  NotFoundHead,
  OfflineCopyHead,
  PageHead,
  QuoteHead,
} from '../pages/Head.tsx'
import { KitReadme } from '../pages/KitReadme.tsx'
import { costsIn, framesIn } from '../pages/kitCosts.ts'
import { Quotation } from '../pages/Quotation.tsx'
import { posterContent } from '../sections/Poster/posterContent.ts'
import { modulesOf } from '../sections/Poster/qr.ts'
import { readyTexts } from '../sections/Texts/posts.ts'
import { standard } from '../site/embed/choice.ts'
import type { KitData, Sizes, Weights } from '../site/files.ts'
import { type Lang, rootAttributes } from '../site/languages.ts'
import { address, type Route, type View } from '../site/routes.ts'
import { site } from '../site/site.ts'

interface Given {
  /** The day of the build, as `2026-11-25`. */
  date: string
  kit: KitData
  /** That of an address of one quote. */
  quote: QuoteId
}

interface Pieces {
  head: ReactNode
  body: ReactNode
  /** For machines, and after all that a reader waits for. */
  foot?: ReactNode
}

interface ShownAs {
  /** The file in `src/pages` whose styles go into the document. */
  page: string
  /** What starts in the browser, from `src/entries`. The way out comes first. */
  scripts: readonly string[]
  render(given: Given): Promise<Pieces>
}

/** Each page is imported on its own, so that the build can tell which styles it needs. */
export const views: Record<View, ShownAs> = {
  page: {
    page: 'Page',
    scripts: ['quickExit', 'page'],
    async render() {
      const { Page } = await import('../pages/Page.tsx')
      return { head: <PageHead />, body: <Page />, foot: <Quotation /> }
    },
  },
  help: {
    page: 'HelpPage',
    scripts: ['quickExit', 'oneEntry', 'help'],
    async render() {
      const { HelpPage } = await import('../pages/HelpPage.tsx')
      return { head: <HelpHead />, body: <HelpPage /> }
    },
  },
  kit: {
    page: 'Kit',
    // The kit shows a frame as any host does: with the loader.
    scripts: ['quickExit', 'loader', 'kit'],
    async render({ kit }) {
      const { Kit } = await import('../pages/Kit.tsx')
      return { head: <KitHead data={kit} />, body: <Kit {...kit} /> }
    },
  },
  embed: {
    page: 'Embed',
    scripts: ['embed'],
    async render() {
      const { Embed } = await import('../pages/Embed.tsx')
      return { head: <EmbedHead />, body: <Embed /> }
    },
  },
  offlineCopy: {
    page: 'OfflineCopy',
    scripts: [],
    async render({ date }) {
      const { OfflineCopy } = await import('../pages/OfflineCopy.tsx')
      return { head: <OfflineCopyHead />, body: <OfflineCopy date={date} /> }
    },
  },
  quote: {
    page: 'OneQuotePage',
    scripts: ['quickExit', 'oneEntry'],
    async render({ quote }) {
      const { OneQuotePage } = await import('../pages/OneQuotePage.tsx')
      return { head: <QuoteHead id={quote} />, body: <OneQuotePage id={quote} /> }
    },
  },
  chooser: {
    page: 'Chooser',
    scripts: ['quickExit', 'oneEntry', 'chooser'],
    async render() {
      const { Chooser } = await import('../pages/Chooser.tsx')
      return {
        head: <ChooserHead />,
        body: <Chooser says="top.day" />,
      }
    },
  },
  notFound: {
    page: 'Chooser',
    scripts: ['quickExit', 'oneEntry'],
    async render() {
      const { Chooser } = await import('../pages/Chooser.tsx')
      return {
        head: <NotFoundHead />,
        body: <Chooser says="document:notFound.text" />,
      }
    },
  },
}

/** Only the addresses of the content's quotes have one. */
function quoteOf(route: Route) {
  return route.view === 'quote' ? (route.quote as QuoteId) : firstQuote
}

/** What a language says on the picture of each quote; the build draws it. */
export async function picturesOf(lang: Lang) {
  const i18n = createI18n(lang, await loadWords(lang))
  return quotes.map((id) => ({ id, ...pictured(i18n, id), linked: progress(id) }))
}

/** What a language says on pictures of the day itself. */
export async function bannerOf(lang: Lang) {
  const i18n = createI18n(lang, await loadWords(lang))
  const { words, ...how } = pictured(i18n, firstQuote)
  const { day, host } = words
  return { ...how, words: { day, host, date: i18n.t('top.date'), title: i18n.t('top.title') } }
}

/** What a language says on the poster; the build sets it. */
export async function posterOf(lang: Lang) {
  return posterContent(await spoken(lang))
}

/** What a language says in ready texts, and of the kit that holds them. */
export async function textsOf(lang: Lang) {
  const i18n = await spoken(lang)
  return { ready: readyTexts(i18n), credit: i18n.t('kit:credit', { returnObjects: true }) }
}

/** Where the QR codes of the kit lead, and their modules. */
export function codesOf(lang: Lang) {
  return [
    { name: 'message', modules: modulesOf(address(lang)) },
    { name: 'help', modules: modulesOf(address(lang, 'help/')) },
  ]
}

/** The page that explains a kit that has been unpacked. @see KitReadme */
export async function readmeOf(lang: Lang, files: readonly string[], font?: string) {
  const i18n = await spoken(lang)
  const page = (
    <I18nextProvider i18n={i18n}>
      <KitReadme files={files} font={font} />
    </I18nextProvider>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}

/** What the build has measured for the kit: its files, and the frames. Development has nothing. */
interface Measured {
  /** The day of the build, as `2026-11-25`. */
  date: string
  sizes: Sizes
  frames: Weights
}

/** Renders one address. @returns the pieces of `index.html`, as HTML. */
export async function render(route: Route, { date, sizes, frames }: Measured) {
  const { view, lang } = route
  const code = lang ?? 'en'
  const [said, seen] = [await spoken(code), await shown(code)]
  if (!lang) for (const i18n of [said, seen]) await addEveryLanguage(i18n)
  const { head, body, foot } = await views[view].render({
    date,
    quote: quoteOf(route),
    kit: { sizes, frames: await framesIn(frames), costs: costsIn(code, frames) },
  })
  const inLanguage = (node: ReactNode, i18n = said) => (
    <I18nextProvider i18n={i18n}>{node}</I18nextProvider>
  )
  const { prelude } = await prerender(inLanguage(body, seen))
  const page = await new Response(prelude).text()
  return {
    attributes: Object.entries({
      ...rootAttributes(code),
      ...(view === 'embed' && { 'data-embed': standard.parts }),
    })
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
    head: renderToStaticMarkup(inLanguage(head)),
    foot: renderToStaticMarkup(inLanguage(foot)),
    page: whole(view, marked(page)),
  }
}

/** React takes over only what is still as it was built. The mark comes late: nobody reads it. */
function marked(page: string) {
  return page.replace('id="status"', `$& data-page="${fingerprintOf(page)}"`)
}

/** What is kept as a file leads to the site from wherever it lies. */
function whole(view: View, html: string) {
  return view === 'offlineCopy'
    ? html.replaceAll(`href="${site.pathname}`, `href="${site.href}`)
    : html
}
