import { DigitalCompact } from '../sections/DigitalCompact/DigitalCompact.tsx'
import { Foot } from '../sections/Foot/Foot.tsx'
import { Help } from '../sections/Help/Help.tsx'
import { Kept } from '../sections/Kept/Kept.tsx'
import { Message } from '../sections/Message/Message.tsx'
import { Quotes } from '../sections/Quotes/Quotes.tsx'
import { Technology } from '../sections/Technology/Technology.tsx'

interface ReadProps {
  /** The day on which the copy was made, as `2026-11-25`. */
  date: string
}

/** The page as one file to keep: no script, nothing to fetch, and no control that would need either. */
export function Read({ date }: ReadProps) {
  return (
    <>
      <Kept date={date} />
      <main>
        <Message />
        <Quotes framed />
        <Technology />
        <DigitalCompact />
        <Help />
      </main>
      <Foot below="read.html" />
    </>
  )
}
