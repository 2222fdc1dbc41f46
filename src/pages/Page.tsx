import { useTranslation } from 'react-i18next'
import { DigitalCompact } from '../sections/DigitalCompact/DigitalCompact.tsx'
import { Foot } from '../sections/Foot/Foot.tsx'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { Message } from '../sections/Message/Message.tsx'
import { Quotes } from '../sections/Quotes/Quotes.tsx'
import { Share } from '../sections/Share/Share.tsx'
import { Technology } from '../sections/Technology/Technology.tsx'
import { Top } from '../sections/Top/Top.tsx'

export function Page() {
  const { t } = useTranslation()

  return (
    <>
      <a className="skip" href="#message">
        {t('skip')}
      </a>
      <LanguageSwitcher />
      <Top />
      <main>
        <Message />
        <Quotes />
        <Technology />
        <DigitalCompact />
        <Share />
      </main>
      <Foot />
      <p id="status" role="status" />
    </>
  )
}
