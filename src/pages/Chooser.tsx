import './Chooser.css'
import { useTranslation } from 'react-i18next'
import { LiveRegion } from '../sections/LiveRegion/LiveRegion.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { language } from '../site/languages.ts'
import { languageLinks } from '../site/routes.ts'

interface ChooserProps {
  title: 'document:chooser.title' | 'document:notFound.title'
  /** What stands beside each language, in that language. */
  sentence: 'top.day' | 'document:notFound.text'
}

/** `/` and `/404.html`: the reader's language is not known yet, so all are listed, each in itself. */
export function Chooser({ title, sentence }: ChooserProps) {
  const { t } = useTranslation(['page', 'document'])

  return (
    <>
      {/* Roles, not elements: a script may add the page below, which has a banner and a <main> of its own. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a script turns it into a region */}
      <div role="banner" className="above">
        <QuickExit />
        <LiveRegion />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a script turns it into navigation */}
      <div role="main" aria-labelledby="choice" className="chooser">
        <h1 id="choice">{t(title)}</h1>
        <ul>
          {languageLinks().map(({ code, name, dir, href }) => (
            <li key={code}>
              <a
                href={href}
                lang={code}
                dir={dir}
                hrefLang={code}
                data-script={language(code).script}
                data-choice={code}
              >
                <strong>{name}</strong> <span>{t(sentence, { lng: code })}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
