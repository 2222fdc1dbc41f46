import { type ComponentProps, useState } from 'react'
import { Bar } from '../sections/Bar/Bar.tsx'
import { Calendar } from '../sections/Calendar/Calendar.tsx'
import { Download } from '../sections/Download/Download.tsx'
import { EmbedConfigurator } from '../sections/EmbedConfigurator/EmbedConfigurator.tsx'
import { Footer } from '../sections/Footer/Footer.tsx'
import { KitHeader } from '../sections/KitHeader/KitHeader.tsx'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { Offer } from '../sections/LanguageSwitcher/Offer.tsx'
import { LiveRegion } from '../sections/LiveRegion/LiveRegion.tsx'
import { PartnerFields } from '../sections/Partner/PartnerFields.tsx'
import { PictureMaker } from '../sections/PictureMaker/PictureMaker.tsx'
import { Poster } from '../sections/Poster/Poster.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { Texts } from '../sections/Texts/Texts.tsx'
import type { KitData } from '../site/files.ts'

/** The campaign kit for partners, one section a tool. */
export function Kit({ sizes, frames, costs }: KitData) {
  const [partner, setPartner] = useState<ComponentProps<typeof PartnerFields>['partner']>({
    name: '',
  })
  const fields = (
    <PartnerFields
      partner={partner}
      size={sizes.logo}
      onChange={(part) => setPartner((before) => ({ ...before, ...part }))}
    />
  )

  return (
    <>
      <Bar below="kit/" exit={<QuickExit />}>
        <LanguageSwitcher below="kit/" />
      </Bar>
      <KitHeader>
        <Offer />
      </KitHeader>
      <main>
        <PictureMaker partner={partner} fields={fields} />
        <Poster sizes={sizes} partner={partner} fields={fields} />
        <Texts />
        <Calendar />
        <Download sizes={sizes} />
        <EmbedConfigurator frames={frames} costs={costs} />
      </main>
      <Footer below="kit/" />
      <LiveRegion />
    </>
  )
}
