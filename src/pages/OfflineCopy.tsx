import { Row } from '../sections/Bar/Bar.tsx'
import { CopyHeader } from '../sections/CopyHeader/CopyHeader.tsx'
import { DigitalCompact } from '../sections/DigitalCompact/DigitalCompact.tsx'
import { Footer } from '../sections/Footer/Footer.tsx'
import { Help } from '../sections/Help/Help.tsx'
import { Message } from '../sections/Message/Message.tsx'
import { PlainExit } from '../sections/QuickExit/QuickExit.tsx'
import { Quotes } from '../sections/Quotes/Quotes.tsx'
import { Technology } from '../sections/Technology/Technology.tsx'

interface OfflineCopyProps {
  /** The day on which the copy was made, as `2026-11-25`. */
  date: string
}

/** The page as one file to keep: no script, nothing to fetch, and no control that would need either. */
export function OfflineCopy({ date }: OfflineCopyProps) {
  return (
    <>
      <Row exit={<PlainExit />} />
      <CopyHeader date={date} />
      <main>
        <Message />
        <Quotes readOnly />
        <Technology />
        <DigitalCompact />
        <Help />
      </main>
      <Footer below="read.html" />
    </>
  )
}
