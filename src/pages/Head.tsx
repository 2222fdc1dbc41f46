import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayAndMonth } from '../content/day.ts'
import type { QuoteId } from '../content/quotes.ts'
import { langOf } from '../i18n/langOf.ts'
import { quoteOf } from '../i18n/quoteOf.ts'
import { formats } from '../picture/picture.ts'
import type { KitData } from '../site/files.ts'
import { languages, ogLocale } from '../site/languages.ts'
import { loose } from '../site/loose.ts'
import { address, cardPath } from '../site/routes.ts'
import { site } from '../site/site.ts'
import { Data } from './Data.tsx'

/** All of <head> of `/{lang}/` but styles and scripts, which only the build knows. */
export function PageHead() {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)

  return (
    <>
      <Common title={t('head.title')} />
      <Author />
      <link rel="canonical" href={address(lang)} />
      <Unfolding at={address(lang)} />
      <Preview url={address(lang)} />
      <ShownFrom id="message-heading" />
    </>
  )
}

/** One quote: search engines are led to the whole page, but a shared link shows the quote. */
export function QuoteHead({ id }: { id: QuoteId }) {
  const { t, i18n } = useTranslation(['page', 'message'])
  const lang = langOf(i18n)
  const { description, url } = quoteOf(i18n, id)

  return (
    <>
      <Common title={t('head.title')} />
      <link rel="canonical" href={address(lang)} />
      <Unfolding at={url} />
      <Preview url={url} description={description} quote={id} />
    </>
  )
}

/** Help alone: tabs, histories and previews of links show the campaign's title, which betrays nobody. */
export function HelpHead() {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)

  return (
    <>
      <Common title={t('head.title')} />
      <link rel="canonical" href={address(lang, 'help/')} />
      <Unfolding at={address(lang)} />
      <Preview url={address(lang, 'help/')} />
      <ShownFrom id="country" />
    </>
  )
}

export function KitHead({ data }: { data: KitData }) {
  const { t, i18n } = useTranslation('kit')
  const lang = langOf(i18n)

  return (
    <>
      <Common title={t('title')} />
      <link rel="canonical" href={address(lang, 'kit/')} />
      <Preview url={address(lang, 'kit/')} title={t('title')} description={t('description')} />
      <ShownFrom id="pictures-heading" />
      <Data id="kit-data" type="application/json" value={data} />
    </>
  )
}

/** The embed: search engines are led to the page instead. */
export function EmbedHead() {
  const { t, i18n } = useTranslation(['page', 'document'])
  const lang = langOf(i18n)

  return (
    <>
      <Common title={t('document:embed.title')} />
      {/* Otherwise a link would open inside the iframe: on a third of the screen, with no way back. */}
      <base target="_blank" />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={address(lang)} />
      <meta name="responsive-embedded-sizing" content="allow-origins=*" />
    </>
  )
}

/** The offline copy: it fetches nothing, not even an icon, and search engines are led to the page. */
export function OfflineCopyHead() {
  const { t, i18n } = useTranslation()

  return (
    <>
      <Common title={t('head.title')} icon={<link rel="icon" href="data:," />} />
      <Author />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={address(langOf(i18n))} />
    </>
  )
}

/** What is shown of `/` elsewhere is for readers of any language: the day in figures, the title in six. */
export function ChooserHead() {
  const { t } = useTranslation()
  const titles = languages.slice(0, 6).map(({ code }) => t('top.title', { lng: code }))

  return (
    <>
      <Common title={`${dayAndMonth} · ${t('top.day')}`} />
      <link rel="canonical" href={site.href} />
      <Alternates />
      <Unfolding at={address('en')} />
      <Preview url={site.href} description={titles.join(' · ').replaceAll('\u200b', '')} />
      <ShownFrom id="languages" />
    </>
  )
}

export function NotFoundHead() {
  const { t } = useTranslation(['page', 'document'])

  return (
    <>
      <Common title={t('document:notFound.title')} />
      <meta name="robots" content="noindex" />
    </>
  )
}

/** @param icon the site's own, unless another is given. */
function Common({ title, icon }: { title: string; icon?: ReactNode }) {
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="referrer" content="no-referrer" />
      <meta name="format-detection" content="telephone=no" />
      {icon ?? <link rel="icon" href={`${site.pathname}favicon.svg`} type="image/svg+xml" />}
    </>
  )
}

/** A browser paints only once this element has come: the half of a first screen would move when the rest arrives. */
function ShownFrom({ id }: { id: string }) {
  return <link rel="expect" href={`#${id}`} blocking="render" />
}

/** Whose words the page holds; the reader mode of browsers shows it. */
function Author() {
  const { t } = useTranslation()

  return <meta name="author" content={t('letter.author')} />
}

interface PreviewProps {
  url: string
  /** Title and description are those of the whole page when absent. */
  title?: string
  description?: string
  quote?: QuoteId
}

/** What searches and shared links show: the description, Open Graph, and the one line more that X asks for. */
function Preview({ url, title, description, quote }: PreviewProps) {
  const { t, i18n } = useTranslation(['page', 'message', 'document'])
  const lang = langOf(i18n)
  const { width, height } = formats.wide
  const pictured = quote ? quoteOf(i18n, quote).text : `${t('top.date')}. ${loose(t('top.title'))}`
  const said = description ?? t('document:head.description')

  return (
    <>
      <meta name="description" content={said} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={t('top.day')} />
      <meta property="og:title" content={title ?? t('head.title')} />
      <meta property="og:description" content={said} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={ogLocale(lang)} />
      <meta property="og:image" content={address(lang, cardPath(quote))} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={t('document:head.image', { quote: pictured })} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** For WordPress and the like, which turn an address on a line of its own into a frame. */
function Unfolding({ at }: { at: string }) {
  return <link rel="alternate" type="application/json+oembed" href={`${at}oembed.json`} />
}

/** For the list of languages, which is in no sitemap: there a search engine finds those of every page. */
function Alternates() {
  return (
    <>
      {languages.map(({ code }) => (
        <link key={code} rel="alternate" href={address(code)} hrefLang={code} />
      ))}
      <link rel="alternate" href={site.href} hrefLang="x-default" />
    </>
  )
}
