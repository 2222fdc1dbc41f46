import type { QuoteId } from '../content/quotes.ts'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { LiveRegion } from '../sections/LiveRegion/LiveRegion.tsx'
import { OneQuote } from '../sections/OneQuote/OneQuote.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'

/** The page at `/{lang}/q/{id}/`, where a shared quote leads. */
export function OneQuotePage({ id }: { id: QuoteId }) {
  return (
    <>
      <OneQuote id={id}>
        <QuickExit />
        <LanguageSwitcher below={`q/${id}/`} />
      </OneQuote>
      <LiveRegion />
    </>
  )
}
