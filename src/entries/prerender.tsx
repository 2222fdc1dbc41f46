import '../styles/index.css'
import { kits, locales } from 'virtual:locales'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { I18nextProvider } from 'react-i18next'
import { firstQuote, progress, type QuoteId, quotes } from '../content/quotes.ts'
import { createI18n } from '../i18n/i18n.ts'
import { pictured } from '../i18n/pictured.ts'
import {
  ChooserHead,
  EmbedHead,
  KitHead,
  NotFoundHead,
  OfflineCopyHead,
  PageHead,
  Quotation,
  QuoteHead,
} from '../pages/Head.tsx'
import { posterContent } from '../sections/Poster/posterContent.ts'
import { readyTexts } from '../sections/Texts/posts.ts'
import type { Sizes } from '../site/files.ts'
import { intlLocale, type Lang, languages, rootAttributes } from '../site/languages.ts'
import type { Route, View } from '../site/routes.ts'
import { site } from '../site/site.ts'

interface Given extends Pick<Measured, 'date' | 'sizes'> {
  /** That of an address of one quote. */
  quote: QuoteId
}

interface Pieces {
  head: ReactNode
  body: ReactNode
  /** For machines, and after all that a reader waits for. */
  foot?: ReactNode
}

/** Each page is imported on its own, so that the build can tell which styles it needs. */
const views: Record<View, (given: Given) => Promise<Pieces>> = {
  async page() {
    const { Page } = await import('../pages/Page.tsx')
    return { head: <PageHead />, body: <Page />, foot: <Quotation /> }
  },
  async kit({ sizes }) {
    const { Kit } = await import('../pages/Kit.tsx')
    return { head: <KitHead />, body: <Kit sizes={sizes} /> }
  },
  async embed() {
    const { Embed } = await import('../pages/Embed.tsx')
    return { head: <EmbedHead />, body: <Embed /> }
  },
  async offlineCopy({ date }) {
    const { OfflineCopy } = await import('../pages/OfflineCopy.tsx')
    return { head: <OfflineCopyHead />, body: <OfflineCopy date={date} /> }
  },
  async quote({ quote }) {
    const { OneQuotePage } = await import('../pages/OneQuotePage.tsx')
    return { head: <QuoteHead id={quote} />, body: <OneQuotePage id={quote} /> }
  },
  async chooser() {
    const { Chooser } = await import('../pages/Chooser.tsx')
    return { head: <ChooserHead />, body: <Chooser title="chooser.title" sentence="top.day" /> }
  },
  async notFound() {
    const { Chooser } = await import('../pages/Chooser.tsx')
    return {
      head: <NotFoundHead />,
      body: <Chooser title="notFound.title" sentence="notFound.text" />,
    }
  },
}

/** Only the addresses of the content's quotes have one. */
function quoteOf(route: Route) {
  return route.view === 'quote' ? (route.quote as QuoteId) : firstQuote
}

/** What a language says on the picture of each quote; the build draws it. */
export async function picturesOf(lang: Lang) {
  const { default: resources } = await locales[lang]()
  const i18n = createI18n(lang, resources)
  return quotes.map((id) => ({ id, ...pictured(i18n, id), linked: progress(id) }))
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

/** What a first view costs: bytes after brotli, and requests. */
export interface Weight {
  bytes: number
  requests: number
}

export type Weights = Partial<Record<Lang, { alone: Weight; loaded: Weight }>>

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
  const i18n = await spoken(code)
  if (view === 'kit') i18n.addResourceBundle(code, 'frames', await framesIn(code, frames))
  if (!lang) await addEveryLanguage(i18n)
  const { head, body, foot } = await views[view]({ date, quote: quoteOf(route), sizes })
  const inLanguage = (node: ReactNode) => <I18nextProvider i18n={i18n}>{node}</I18nextProvider>
  const { prelude } = await prerender(inLanguage(body))
  return {
    attributes: Object.entries(rootAttributes(code))
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
    head: renderToStaticMarkup(inLanguage(head)),
    foot: renderToStaticMarkup(inLanguage(foot)),
    page: whole(view, await new Response(prelude).text()),
  }
}

/** What is kept as a file leads to the site from wherever it lies. */
function whole(view: View, html: string) {
  return view === 'offlineCopy'
    ? html.replaceAll(`href="${site.pathname}`, `href="${site.href}`)
    : html
}

/** i18next with everything that a language says, the kit's words too. */
async function spoken(lang: Lang) {
  const [{ default: resources }, { default: kit }] = await Promise.all([
    locales[lang](),
    kits[lang](),
  ])
  const i18n = createI18n(lang, resources)
  i18n.addResourceBundle(lang, 'kit', kit)
  return i18n
}

/** The choice of language and the page for lost readers speak all languages at once. */
async function addEveryLanguage(i18n: ReturnType<typeof createI18n>) {
  for (const [lang, load] of Object.entries(locales)) {
    const { default: resources } = await load()
    i18n.addResourceBundle(lang, 'page', resources.page)
  }
}

/** @see Frames */
async function framesIn(spoken: Lang, weights: Weights) {
  const { format } = new Intl.NumberFormat(intlLocale(spoken))
  const written = ({ bytes, requests }: Weight = { bytes: 0, requests: 0 }) => ({
    bytes: format(bytes),
    requests: format(requests),
  })
  const frames = languages.map(async ({ code }) => {
    const { title, link } = (await locales[code]()).default.page.embed
    const { alone, loaded } = weights[code] ?? {}
    return [code, { title, link, alone: written(alone), loaded: written(loaded) }]
  })
  return Object.fromEntries(await Promise.all(frames))
}
