import { useLang } from '../i18n/useLang.ts'
import { DigitalCompact } from '../sections/DigitalCompact/DigitalCompact.tsx'
import { EmbedFooter } from '../sections/Embed/EmbedFooter.tsx'
import { EmbedHeader } from '../sections/Embed/EmbedHeader.tsx'
import { Help } from '../sections/Help/Help.tsx'
import { Message } from '../sections/Message/Message.tsx'
import { Quotes } from '../sections/Quotes/Quotes.tsx'
import { Technology } from '../sections/Technology/Technology.tsx'
import { standard } from '../site/embed.ts'
import { address } from '../site/routes.ts'
import './Embed.css'

/**
 * The page for frames on other people's sites. All parts are in the document; those that nobody has
 * asked for are not shown, and without scripts the usual ones are.
 */
export function Embed() {
  const lang = useLang()

  return (
    <>
      <EmbedHeader />
      <main data-parts={standard.parts.join(' ')}>
        <Message />
        <Quotes readOnly />
        <Technology message={address(lang, '#message')} />
        <DigitalCompact />
        <Help />
      </main>
      <EmbedFooter />
    </>
  )
}
