import './Page.css'
import { useTranslation } from 'react-i18next'
import { Act } from '../sections/Act/Act.tsx'
import { Bar } from '../sections/Bar/Bar.tsx'
import { DigitalCompact } from '../sections/DigitalCompact/DigitalCompact.tsx'
import { Figures } from '../sections/Figures/Figures.tsx'
import { Footer } from '../sections/Footer/Footer.tsx'
import { Header } from '../sections/Header/Header.tsx'
import { Finder } from '../sections/Help/Finder.tsx'
import { Help } from '../sections/Help/Help.tsx'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { Offer } from '../sections/LanguageSwitcher/Offer.tsx'
import { LiveRegion } from '../sections/LiveRegion/LiveRegion.tsx'
import { Message } from '../sections/Message/Message.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { Quotes } from '../sections/Quotes/Quotes.tsx'
import { ReadAloud } from '../sections/ReadAloud/ReadAloud.tsx'
import { Share } from '../sections/Share/Share.tsx'
import { Summary } from '../sections/Summary/Summary.tsx'
import { Technology } from '../sections/Technology/Technology.tsx'
import { Timeline } from '../sections/Timeline/Timeline.tsx'

/** The page at `/{lang}/`, section by section. */
export function Page() {
  const { t } = useTranslation()

  return (
    <>
      <a className="skip" href="#message">
        {t('skip')}
      </a>
      <Bar exit={<QuickExit />}>
        <LanguageSwitcher />
      </Bar>
      <Header>
        <Offer />
      </Header>
      <main>
        <Summary />
        <Message>
          <ReadAloud />
        </Message>
        <Quotes />
        {/* Right after his words, so that it arrives in the first round trip in every language. */}
        <Help home>
          <Finder />
        </Help>
        <Technology />
        {/* Asked for once his words and their theme have been read; what proves and explains them follows. */}
        <Act />
        <Share />
        <Figures />
        <DigitalCompact />
        <Timeline />
      </main>
      <Footer />
      <LiveRegion />
    </>
  )
}
