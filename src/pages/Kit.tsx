import { Bar } from '../sections/Bar/Bar.tsx'
import { Calendar } from '../sections/Calendar/Calendar.tsx'
import { Download } from '../sections/Download/Download.tsx'
import { EmbedConfigurator } from '../sections/EmbedConfigurator/EmbedConfigurator.tsx'
import { Footer } from '../sections/Footer/Footer.tsx'
import { KitHeader } from '../sections/KitHeader/KitHeader.tsx'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { Offer } from '../sections/LanguageSwitcher/Offer.tsx'
import { LiveRegion } from '../sections/LiveRegion/LiveRegion.tsx'
import { PictureMaker } from '../sections/PictureMaker/PictureMaker.tsx'
import { Poster } from '../sections/Poster/Poster.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { Texts } from '../sections/Texts/Texts.tsx'
import type { KitData } from '../site/files.ts'

/** The campaign kit for partners, one section a tool. */
export function Kit({ sizes, frames }: KitData) {
  return (
    <>
      <Bar below="kit/" exit={<QuickExit />}>
        <LanguageSwitcher below="kit/" />
      </Bar>
      <KitHeader>
        <Offer />
      </KitHeader>
      <main>
        <PictureMaker />
        <Poster sizes={sizes} />
        <Texts />
        <Calendar />
        <Download sizes={sizes} />
        <EmbedConfigurator frames={frames} />
      </main>
      <Footer below="kit/" />
      <LiveRegion />
    </>
  )
}
