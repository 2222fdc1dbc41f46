import { Row } from '../sections/Bar/Bar.tsx'
import { Footer } from '../sections/Footer/Footer.tsx'
import { Finder } from '../sections/Help/Finder.tsx'
import { Help } from '../sections/Help/Help.tsx'
import { HelpHeader } from '../sections/HelpHeader/HelpHeader.tsx'
import { LiveRegion } from '../sections/LiveRegion/LiveRegion.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'

/** Help alone, at an address to print, to dictate, or to send in a text message. */
export function HelpPage() {
  return (
    <>
      <Row exit={<QuickExit />} />
      <HelpHeader />
      <main>
        <Help>
          <Finder />
        </Help>
      </main>
      <Footer below="help/" />
      <LiveRegion />
    </>
  )
}
