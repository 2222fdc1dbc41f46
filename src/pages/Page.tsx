import { useTranslation } from 'react-i18next'
import { Act } from '../sections/Act/Act.tsx'
import { DigitalCompact } from '../sections/DigitalCompact/DigitalCompact.tsx'
import { Figures } from '../sections/Figures/Figures.tsx'
import { Foot } from '../sections/Foot/Foot.tsx'
import { Help } from '../sections/Help/Help.tsx'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { Message } from '../sections/Message/Message.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { Quotes } from '../sections/Quotes/Quotes.tsx'
import { ReadAloud } from '../sections/ReadAloud/ReadAloud.tsx'
import { Share } from '../sections/Share/Share.tsx'
import { Short } from '../sections/Short/Short.tsx'
import { Status } from '../sections/Status/Status.tsx'
import { Technology } from '../sections/Technology/Technology.tsx'
import { Timeline } from '../sections/Timeline/Timeline.tsx'
import { Top } from '../sections/Top/Top.tsx'

/** The table of contents. */
export function Page() {
  const { t } = useTranslation()

  return (
    <>
      <Top>
        <a className="skip" href="#message">
          {t('skip')}
        </a>
        <QuickExit />
        <LanguageSwitcher />
      </Top>
      <main>
        <Short />
        <Message>
          <ReadAloud />
        </Message>
        <Quotes />
        <Technology />
        {/* Before the context, so that help arrives in the first round trip in every language. */}
        <Help />
        <DigitalCompact />
        <Figures />
        <Timeline />
        <Act />
        <Share />
      </main>
      <Foot />
      <Status />
    </>
  )
}
