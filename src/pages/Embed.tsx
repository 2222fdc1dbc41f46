import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../i18n/langOf.ts'
import { DigitalCompact } from '../sections/DigitalCompact/DigitalCompact.tsx'
import { EmbedFooter } from '../sections/Embed/EmbedFooter.tsx'
import { EmbedHeader } from '../sections/Embed/EmbedHeader.tsx'
import { Help } from '../sections/Help/Help.tsx'
import { Message } from '../sections/Message/Message.tsx'
import { Quotes } from '../sections/Quotes/Quotes.tsx'
import { Technology } from '../sections/Technology/Technology.tsx'
import { type Part, parts, standard } from '../site/embed/choice.ts'
import { path } from '../site/routes.ts'
import './Embed.css'

/**
 * The page for iframes on other people's sites. All parts are in the document; those that nobody has
 * asked for are hidden, and without scripts the usual ones are shown.
 */
export function Embed() {
  const { i18n } = useTranslation()
  const lang = langOf(i18n)
  const sections: Record<Part, ReactNode> = {
    message: <Message />,
    quotes: <Quotes readOnly />,
    technology: <Technology message={path(lang, '#message')} />,
    compact: <DigitalCompact note={path(lang, '#note-heading')} />,
    help: <Help />,
  }

  return (
    <>
      <EmbedHeader />
      <main>
        {parts.map((part) => (
          <div key={part} data-part={part} hidden={!standard.parts.includes(part)}>
            {sections[part]}
          </div>
        ))}
      </main>
      <EmbedFooter />
    </>
  )
}
