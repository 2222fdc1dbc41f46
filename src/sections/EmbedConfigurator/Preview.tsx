import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Choice, standard, writeChoice } from '../../site/embed/choice.ts'
import { embedHeight } from '../../site/embed/height.ts'
import type { Lang } from '../../site/languages.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Iframe } from './Iframe.tsx'
import styles from './Preview.module.css'

/** Widths in pixels: of a phone, of the column of an ordinary site, and of a wide one. The styles draw them. */
const widths = { phone: 360, column: 640, full: 960 } as const

type Width = keyof typeof widths

interface PreviewProps {
  lang: Lang
  choice: Choice
  /** The iframe's name, in its own language. */
  title: string
}

/** The embed as a partner's readers will see it. */
export function Preview({ lang, choice, title }: PreviewProps) {
  const { t } = useTranslation('kit')
  const [width, setWidth] = useState<Width>('column')
  const [height, setHeight] = useState<number>()
  const [lost, setLost] = useState(0)
  // Theme and accent are sent to the iframe as messages; any other change needs a new one.
  const address = writeChoice({ ...choice, theme: standard.theme, accent: null })

  return (
    <div className={styles.preview}>
      <h3 id="embed-preview">{t('embed.preview')}</h3>
      <RadioGroup
        look="switch"
        legend={t('embed.width')}
        name="width"
        // From narrow to wide.
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
          // A new iframe, not a new `src` for the old one: that would add a step to the history.
          key={`${address} ${lost}`}
          lang={lang}
          choice={choice}
          title={title}
          onHeight={setHeight}
          onLost={() => setLost(lost + 1)}
        />
      </div>
      <p>{t('embed.height', { count: height ?? embedHeight(lang, choice, widths[width]) })}</p>
    </div>
  )
}
