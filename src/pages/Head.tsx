import { useTranslation } from 'react-i18next'
import { message } from '../content/message.ts'
import { firstQuote, type QuoteId } from '../content/quotes.ts'
import { useFrames } from '../i18n/useFrames.ts'
import { useLang } from '../i18n/useLang.ts'
import { useProvenance } from '../i18n/useProvenance.ts'
import { useQuoted } from '../i18n/useQuoted.ts'
import { formats } from '../picture/picture.ts'
import { languages, ogLocale } from '../site/languages.ts'
import { address, cardPath, quotePath } from '../site/routes.ts'
import { site } from '../site/site.ts'

/** All of <head> of `/{lang}/`, but for the styles and the script, which only the build knows. */
export function PageHead() {
  const { t } = useTranslation()
  const lang = useLang()
  const description = t('head.description')

  return (
    <>
      <Common title={t('head.title')} />
      <meta name="description" content={description} />
      <link rel="canonical" href={address(lang)} />
      <Alternates />
      <link rel="alternate" type="application/json+oembed" href={address(lang, 'oembed.json')} />
      <Preview url={address(lang)} description={description} />
    </>
  )
}

/** A quote that stands alone is a part of the page to search engines, and itself to whom it is shown. */
export function QuoteHead({ id }: { id: QuoteId }) {
  const { t } = useTranslation(['page', 'message'])
  const lang = useLang()
  const quoted = useQuoted()
  const { mark } = useProvenance()
  const said = `${quoted(t(`message:quotes.${id}`))} – ${t('quotes.credit')}. ${mark}`

  return (
    <>
      <Common title={t('head.title')} />
      <meta name="description" content={said} />
      <link rel="canonical" href={address(lang)} />
      <Preview url={address(lang, quotePath(id))} description={said} quote={id} />
    </>
  )
}

export function KitHead() {
  const { t } = useTranslation('kit')
  const lang = useLang()

  return (
    <>
      <Common title={t('title')} />
      <meta name="description" content={t('description')} />
      <link rel="canonical" href={address(lang, 'kit/')} />
      <Alternates below="kit/" />
      <Data id="frames" type="application/json" value={useFrames()} />
    </>
  )
}

/** A frame stands on somebody else's page, and is the page at its canonical address for everybody else. */
export function EmbedHead() {
  const { t } = useTranslation()
  const lang = useLang()

  return (
    <>
      <Common title={t('embed.title')} />
      {/* Inside a frame a link would open in the frame: on a third of the screen, with no way back. */}
      <base target="_blank" />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={address(lang)} />
      <meta name="responsive-embedded-sizing" content="allow-origins=*" />
    </>
  )
}

/** Of the copy to keep: it asks for nothing, not even an icon, and searches find the page instead. */
export function OfflineCopyHead() {
  const { t } = useTranslation()

  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{t('head.title')}</title>
      <meta name="referrer" content="no-referrer" />
      <meta name="format-detection" content="telephone=no" />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={address(useLang())} />
    </>
  )
}

export function ChooserHead() {
  const { t } = useTranslation()

  return (
    <>
      <Common title={t('top.day')} />
      <meta name="description" content={t('head.description')} />
      <link rel="canonical" href={site.href} />
      <Alternates />
    </>
  )
}

export function NotFoundHead() {
  const { t } = useTranslation()

  return (
    <>
      <Common title={t('notFound.title')} />
      <meta name="robots" content="noindex" />
    </>
  )
}

function Common({ title }: { title: string }) {
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="referrer" content="no-referrer" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={`${site.pathname}favicon.svg`} type="image/svg+xml" />
    </>
  )
}

/** What a shared link shows: Open Graph, and the one line more that X asks for. */
function Preview({
  url,
  description,
  quote,
}: {
  url: string
  description: string
  quote?: QuoteId
}) {
  const { t } = useTranslation(['page', 'message'])
  const lang = useLang()
  const quoted = useQuoted()
  const { width, height } = formats.wide
  const words = quoted(t(`message:quotes.${quote ?? firstQuote}`))

  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={t('top.day')} />
      <meta property="og:title" content={t('head.title')} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={ogLocale(lang)} />
      <meta property="og:image" content={address(lang, cardPath(quote))} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={t('head.image', { quote: words })} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

function Alternates({ below = '' }) {
  return (
    <>
      {languages.map(({ code }) => (
        <link key={code} rel="alternate" href={address(code, below)} hrefLang={code} />
      ))}
      {!below && <link rel="alternate" href={site.href} hrefLang="x-default" />}
    </>
  )
}

/** The message as schema.org's Quotation: who said it, when, and of which text it is a translation. */
export function Quotation() {
  const { t } = useTranslation(['message', 'page'])
  const lang = useLang()
  const source = 'fr'
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': address(lang, '#message'),
    name: t('title'),
    text: t('quotes.crime'),
    spokenByCharacter: {
      '@type': 'Person',
      name: t('page:message.author'),
      jobTitle: t('page:message.role'),
    },
    author: { '@type': 'Person', name: t('page:message.author') },
    datePublished: message.date,
    inLanguage: lang,
    ...(lang === source
      ? { isBasedOn: message.article }
      : {
          translationOfWork: {
            '@type': 'Quotation',
            '@id': address(source, '#message'),
            inLanguage: source,
          },
        }),
  }

  return <Data type="application/ld+json" value={data} />
}

interface DataProps {
  id?: string
  type: 'application/json' | 'application/ld+json'
  value: object
}

function Data({ id, type, value }: DataProps) {
  return (
    <script
      id={id}
      type={type}
      // The words are ours, and `<` cannot close the script.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON must not be escaped as HTML
      dangerouslySetInnerHTML={{ __html: JSON.stringify(value).replaceAll('<', '\\u003c') }}
    />
  )
}
