import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { posterSheets } from '../content/kit.ts'
import { networks } from '../content/networks.ts'
import { firstQuote, quotes } from '../content/quotes.ts'
import { langOf } from '../i18n/langOf.ts'
import { quoteOf } from '../i18n/quoteOf.ts'
import { bannerNames, banners } from '../picture/banner.ts'
import { formatNames, formats } from '../picture/picture.ts'
import { fontName, fontsOf } from '../picture/typography.ts'
import { readyTexts } from '../sections/Texts/posts.ts'
import { inDigits } from '../site/digits.ts'
import { snippet } from '../site/embed/snippet.ts'
import { animationFile, kitFile } from '../site/files.ts'
import { language, rootAttributes } from '../site/languages.ts'
import { address } from '../site/routes.ts'
import { Isolated } from '../ui/Isolated.tsx'
import { Items } from '../ui/Items.tsx'

/** The first of the week's seven days; the last is the 30th. */
const first = 24

/** It lies on somebody's disk, without our styles and fonts. */
const look = `:root{color-scheme:light dark}
body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
img{max-width:min(100%,24rem);height:auto;display:block}
figure{margin:2rem 0}
pre{white-space:pre-wrap;border:1px solid;padding:1rem}
.said{white-space:pre-line;unicode-bidi:plaintext}`

/**
 * As in `scripts.css`, for devices that have no Burmese font by name. It is in the page, which telephones open
 * where no file beside it is found. Without quotation marks, which React would escape.
 */
function burmeseLook(font: string) {
  return `
@font-face{font-family:Burmese;src:local(Noto Sans Myanmar),local(NotoSansMyanmar-Regular),url(data:font/woff2;base64,${font});unicode-range:U+1000-109F,U+200B-200D}
body{font-family:Noto Sans Myanmar,Myanmar Text,Myanmar MN,Burmese,system-ui,sans-serif}`
}

interface KitReadmeProps {
  /** The names of what is in the zip. */
  files: readonly string[]
  /** The letters of Burmese, in base64, for it alone. */
  font: string | undefined
}

/** README.html in the zip of the kit: what every file is for, and the words that go with each picture. */
export function KitReadme({ files, font }: KitReadmeProps) {
  const { t, i18n } = useTranslation(['kit', 'page', 'document'])
  const lang = langOf(i18n)
  const file = (name: string, words: ReactNode) => <a href={name}>{words}</a>
  const within = (folder: string) => files.filter((name) => name.startsWith(`${folder}/`))
  const size = ({ width, height }: { width: number; height: number }) => (
    <bdi dir="ltr">{`${width} × ${height} px`}</bdi>
  )
  const named = new Map([
    ['share', t('pictures.wide')],
    ['email', t('texts.members.name')],
    ...networks.map(({ id, name }) => [id, name] as const),
  ])
  const moving = quoteOf(i18n, firstQuote)
  const words = { title: t('document:embed.title'), link: t('document:embed.link') }

  return (
    <html {...rootAttributes(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{t('title')}</title>
        <style>{look + (font ? burmeseLook(font) : '')}</style>
      </head>
      <body>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        {within('pictures').length > 0 && (
          <>
            <h2>{t('document:zip.plan.heading')}</h2>
            <p>{t('document:zip.plan.text')}</p>
            <ol>
              {quotes.map((id, index) => (
                <li key={id}>
                  <b>
                    {t('page:top.date').replace(inDigits(lang, 30), inDigits(lang, first + index))}
                  </b>{' '}
                  {file(`#${id}`, quoteOf(i18n, id).text)}
                </li>
              ))}
            </ol>
            <h2>{t('document:zip.pictures.heading')}</h2>
            <p>{t('document:zip.pictures.text')}</p>
            {quotes.map((id) => {
              const { text: quote, credit, withSource, url } = quoteOf(i18n, id)
              const alt = t('pictures.altText', { quote, credit })
              return (
                <figure key={id} id={id}>
                  <img src={`pictures/${id}-square.png`} alt={alt} {...formats.square} />
                  <figcaption>
                    <ul>
                      {formatNames.map((format) => (
                        <li key={format}>
                          {file(`pictures/${id}-${format}.png`, t(`pictures.${format}`))}{' '}
                          {size(formats[format])} / {file(`drawings/${id}-${format}.svg`, 'SVG')}
                        </li>
                      ))}
                    </ul>
                    <h3>{t('pictures.caption')}</h3>
                    <p className="said">
                      <Isolated text={`${withSource}\n${url}`} />
                    </p>
                    <h3>{t('pictures.alt')}</h3>
                    <p>{alt}</p>
                  </figcaption>
                </figure>
              )
            })}
            <h2>{t('document:zip.animation.heading')}</h2>
            <p>{t('document:zip.animation.text')}</p>
            <figure>
              <img
                src={animationFile(firstQuote)}
                alt={t('pictures.altText', { quote: moving.text, credit: moving.credit })}
                width={720}
                height={720}
              />
              <figcaption>{file(animationFile(firstQuote), animationFile(firstQuote))}</figcaption>
            </figure>
            <h2>{t('document:zip.banners.heading')}</h2>
            <p>{t('document:zip.banners.text')}</p>
            <h3>{t('pictures.alt')}</h3>
            <p>{t('page:head.title')}</p>
            {bannerNames.map((id) => (
              <figure key={id}>
                <img src={`banners/${id}.png`} alt={t('page:head.title')} {...banners[id]} />
                <figcaption>
                  {file(`banners/${id}.png`, named.get(id))} {size(banners[id])} /{' '}
                  {file(`drawings/banner-${id}.svg`, 'SVG')}
                </figcaption>
              </figure>
            ))}
            <h2>{t('document:zip.drawings.heading')}</h2>
            <p>{t('document:zip.drawings.text')}</p>
            <ul>
              {fontsOf(language(lang).script).map((family) => (
                <li key={family}>
                  {file(`https://fontsource.org/fonts/${family}`, <bdi>{fontName(family)}</bdi>)}
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{t('poster.heading')}</h2>
        <p>{t('poster.lead')}</p>
        <ul>
          {posterSheets.map(({ file: end, paper, black }) => {
            const name = `poster/${kitFile(lang, `-${end}.pdf`)}`
            return (
              <li key={end}>{file(name, black ? t('poster.blackAndWhite', { paper }) : paper)}</li>
            )
          })}
        </ul>
        <h2>{t('document:zip.codes.heading')}</h2>
        <p>{t('document:zip.codes.text')}</p>
        <List names={within('codes')} />
        <h2>{t('texts.heading')}</h2>
        <p>{t('texts.lead')}</p>
        <ul>
          {readyTexts(i18n).map(({ id, name, subject }) => (
            <li key={id}>
              {file(`texts/${id}.txt`, name)}
              {subject && <p className="said">{subject}</p>}
            </li>
          ))}
        </ul>
        <h2>{t('calendar.heading')}</h2>
        <p>{t('calendar.lead')}</p>
        <List names={within('calendar')} />
        <h2>{t('embed.heading')}</h2>
        <h3>{t('embed.ways.wordpress.name')}</h3>
        <ol>
          <Items texts={t('embed.ways.wordpress.steps', { returnObjects: true })} />
        </ol>
        <pre dir="ltr">{address(lang)}</pre>
        <h3>{t('embed.ways.loader.name')}</h3>
        <ol>
          <Items texts={t('embed.ways.loader.steps', { returnObjects: true })} />
        </ol>
        <pre dir="ltr">{snippet({ kind: 'loader', lang, words })}</pre>
        <Items as="p" texts={t('credit', { returnObjects: true })} />
        <p>{file(address(lang, 'kit/'), address(lang, 'kit/'))}</p>
      </body>
    </html>
  )
}

function List({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href={name} dir="ltr">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
