import type { QuoteId } from '../content/quotes.ts'
import { Bar } from '../sections/Bar/Bar.tsx'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { LiveRegion } from '../sections/LiveRegion/LiveRegion.tsx'
import { OneQuote } from '../sections/OneQuote/OneQuote.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { quotePath } from '../site/routes.ts'

/** The page at `/{lang}/q/{id}/`, where a shared quote leads. */
export function OneQuotePage({ id }: { id: QuoteId }) {
  const below = quotePath(id)

  return (
    <>
      <Bar below={below} exit={<QuickExit />}>
        <LanguageSwitcher below={below} />
      </Bar>
      <OneQuote id={id} />
      <LiveRegion />
    </>
  )
}
