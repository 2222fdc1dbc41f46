import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFrames } from '../../i18n/useFrames.ts'
import { type Choice, embedHeight, standard, writeChoice } from '../../site/embed.ts'
import type { Lang } from '../../site/languages.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Iframe } from './Iframe.tsx'
import styles from './Preview.module.css'

/** Of a telephone, of the column of an ordinary site, and of a wide one, in pixels; the styles draw them. */
const widths = { phone: 360, column: 640, full: 960 } as const

type Width = keyof typeof widths

interface PreviewProps {
  lang: Lang
  choice: Choice
}

/** Our own frame on a page of ours, as a partner's readers will see it. */
export function Preview({ lang, choice }: PreviewProps) {
  const { t } = useTranslation('kit')
  const frames = useFrames()
  const [width, setWidth] = useState<Width>('column')
  const [height, setHeight] = useState<number>()
  const [lost, setLost] = useState(0)
  // What can be said to a frame that stands already needs no new one.
  const address = writeChoice({ ...choice, theme: standard.theme, accent: null })

  return (
    <div className={styles.preview}>
      <h3 id="embed-preview">{t('embed.preview')}</h3>
      <RadioGroup
        look="switch"
        legend={t('embed.width')}
        name="width"
        // The order of growth.
        options={(['phone', 'column', 'full'] as const).map(
          (id) => [id, t(`embed.${id}`)] as const,
        )}
        value={width}
        onChange={setWidth}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: no section, its heading stands above; no fieldset */}
      <div
        role="group"
        className={styles.stage}
        data-theme={choice.theme}
        data-width={width}
        aria-labelledby="embed-preview"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled with keys too
        tabIndex={0}
      >
        <Iframe
          // A new frame, not a new address for the old one: that would be one more step for Back.
          key={`${address} ${lost}`}
          lang={lang}
          choice={choice}
          title={frames[lang].title}
          onHeight={setHeight}
          onLost={() => setLost(lost + 1)}
        />
      </div>
      <p>{t('embed.height', { count: height ?? embedHeight(lang, choice, widths[width]) })}</p>
    </div>
  )
}
