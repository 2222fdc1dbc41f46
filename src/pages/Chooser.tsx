import './Chooser.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayAndMonth } from '../content/day.ts'
import { Row } from '../sections/Bar/Bar.tsx'
import { LiveRegion } from '../sections/LiveRegion/LiveRegion.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { type Lang, languages, rootAttributes } from '../site/languages.ts'
import { languageLinks, path } from '../site/routes.ts'
import { Globe } from '../ui/Globe.tsx'

interface ChooserProps {
  /** What stands above the title. */
  says: 'top.day' | 'document:notFound.text'
}

/**
 * A browser takes the first part whose language is any of its reader's. So the menu is read from its
 * end: languages that many know beside their own come late, and English last.
 */
const rareFirst = languages
  .map(({ code }) => code)
  .reverse()
  .sort((one, other) => Number(one === 'en') - Number(other === 'en'))

/**
 * `/` and `/404.html`. We do not know the reader's language, but the browser does: of an SVG `<switch>`
 * it shows the part in that language, without script, request or storage. Safari knows codes of two
 * letters alone, one to a part, and misplaces what has a `position` in there.
 */
export function Chooser({ says }: ChooserProps) {
  const { t } = useTranslation(['page', 'document'])

  return (
    <>
      {/* Whoever is not spoken to in their language need not look for it below the drawing. */}
      <Row exit={<QuickExit />}>
        <a href="#languages">
          <Globe />
          <span lang="en">Language</span>
        </a>
      </Row>
      <main>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: what it shows are words */}
        <svg className="welcome" width="100%" height="600">
          <defs>
            <g id="field" fill="none" stroke="currentColor" strokeWidth=".2" strokeDasharray="0 1">
              <path d="M2 0h.1M4 0h6.1M1 1h.1M5 1h5.1M3 2h.1M7 2h3.1M0 3h.1M9 3h1.1M2 4h.1M9 4h1.1M10 5h.1M1 6h.1M10 6h.1M3 7h.1M9 7h1.1M2 8h.1M4 8h.1M8 8h2.1M0 9h.1M3 9h.1M5 9h1.1M7 9h3.1M4 10h6.1" />
              <path d="M6 5h.01" />
            </g>
          </defs>
          <switch>
            {rareFirst.map((code) => (
              <foreignObject key={code} systemLanguage={code} width="100%" height="100%">
                <Welcome lang={code} says={says} />
              </foreignObject>
            ))}
            <foreignObject width="100%" height="100%">
              <div>
                <h1>{dayAndMonth}</h1>
                <Choices first={6}>{({ code }) => t(says, { lng: code })}</Choices>
                <Field />
              </div>
            </foreignObject>
          </switch>
        </svg>
        <nav id="languages" aria-label={t('language.all')}>
          <Choices>{({ name }) => name}</Choices>
        </nav>
        <div className="wall">
          <Choices>{({ code }) => t('top.title', { lng: code })}</Choices>
        </div>
      </main>
      <LiveRegion />
    </>
  )
}

function Welcome({ lang, says }: ChooserProps & { lang: Lang }) {
  const { t } = useTranslation(['page', 'help', 'document'], { lng: lang })
  const attributes = rootAttributes(lang)

  return (
    <div {...attributes}>
      <p>{t(says)}</p>
      <h1>{t('top.title')}</h1>
      <p>
        <a href={path(lang)}>{t('top.read')}</a>{' '}
        <a href={path(lang, 'help/')}>{t('help:heading')}</a>
      </p>
      <Field mirrored={attributes.dir === 'rtl'} />
    </div>
  )
}

/** The motif, at the end of the line. */
function Field({ mirrored = false }) {
  return (
    <svg
      viewBox="-.5 -.5 11 11"
      width="240"
      height="240"
      preserveAspectRatio={mirrored ? 'xMinYMin' : 'xMaxYMin'}
      aria-hidden="true"
    >
      <use href="#field" transform={mirrored ? 'matrix(-1 0 0 1 10 0)' : undefined} />
    </svg>
  )
}

interface ChoicesProps {
  /** How many of them, from the first: all, unless it says. */
  first?: number
  children: (link: ReturnType<typeof languageLinks>[number]) => ReactNode
}

/** Links to languages, each in itself. */
function Choices({ first, children }: ChoicesProps) {
  return (
    <ul>
      {languageLinks()
        .slice(0, first)
        .map((link) => (
          <li key={link.code}>
            <a href={link.href} hrefLang={link.code} {...rootAttributes(link.code)}>
              {children(link)}
            </a>
          </li>
        ))}
    </ul>
  )
}
