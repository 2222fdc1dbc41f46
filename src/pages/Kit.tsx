import { CardMaker } from '../sections/CardMaker/CardMaker.tsx'
import { Download } from '../sections/Download/Download.tsx'
import { EmbedConfigurator } from '../sections/EmbedConfigurator/EmbedConfigurator.tsx'
import { Foot } from '../sections/Foot/Foot.tsx'
import { KitTop } from '../sections/KitTop/KitTop.tsx'
import { LanguageSwitcher } from '../sections/LanguageSwitcher/LanguageSwitcher.tsx'
import { Poster } from '../sections/Poster/Poster.tsx'
import { QuickExit } from '../sections/QuickExit/QuickExit.tsx'
import { Status } from '../sections/Status/Status.tsx'
import { Texts } from '../sections/Texts/Texts.tsx'
import type { Sizes } from '../site/files.ts'

interface KitProps {
  /** Of the kit's files; the browser finds them where the build has left them, on <main>. */
  sizes: Sizes
}

/** The campaign kit for partners, one section a tool. */
export function Kit({ sizes }: KitProps) {
  return (
    <>
      <KitTop>
        <QuickExit />
        <LanguageSwitcher below="kit/" />
      </KitTop>
      <main data-sizes={JSON.stringify(sizes)}>
        <EmbedConfigurator />
        <CardMaker />
        <Poster sizes={sizes} />
        <Texts />
        <Download sizes={sizes} />
      </main>
      <Foot below="kit/" />
      <Status />
    </>
  )
}
