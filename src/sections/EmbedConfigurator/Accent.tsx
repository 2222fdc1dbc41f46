import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import colours from '../../site/colours.json' with { type: 'json' }
import { inDigits } from '../../site/digits.ts'
import type { Scheme } from '../../site/embed/choice.ts'
import { contrast, leastContrast } from '../../site/embed/contrast.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { choiceOf, type EmbedForm } from './embedForm.ts'
import styles from './Form.module.css'

interface AccentProps {
  form: EmbedForm
  settled: EmbedForm
  onChange: (part: Partial<EmbedForm>) => void
}

/** The partner's own colour, and a warning where its contrast is too low to be read. */
export function Accent({ form, settled, onChange }: AccentProps) {
  const { t, i18n } = useTranslation('kit')
  const id = useId()
  const { accent } = choiceOf({ ...form, ownAccent: true })
  const measured = choiceOf(settled).accent
  const schemes: readonly Scheme[] = settled.theme === 'auto' ? ['light', 'dark'] : [settled.theme]
  const low = schemes
    .map((scheme) => ({
      scheme,
      ratio: measured ? contrast(measured, colours.paper[scheme]) : Infinity,
    }))
    .filter(({ ratio }) => ratio < leastContrast)
  const own = (accent: string) => onChange({ ownAccent: true, accent })

  return (
    <fieldset className={styles.accent}>
      <legend>{t('embed.accent')}</legend>
      <Checkbox
        label={t('embed.accentOwn')}
        checked={form.ownAccent}
        onChange={(ownAccent) => onChange({ ownAccent })}
      />
      <div>
        <input
          type="color"
          aria-label={t('embed.accent')}
          value={`#${accent ?? '000000'}`}
          onChange={({ target }) => own(target.value)}
        />
        <input
          type="text"
          dir="ltr"
          aria-label={t('embed.accent')}
          aria-describedby={id}
          aria-invalid={accent ? undefined : true}
          autoComplete="off"
          spellCheck={false}
          maxLength={7}
          value={form.accent}
          onChange={({ target }) => own(target.value)}
        />
      </div>
      <output id={id}>
        {settled.ownAccent && !measured && <p>{t('embed.accentBad')}</p>}
        {low.map(({ scheme, ratio }) => (
          <p key={scheme}>
            {schemes.length > 1 && <strong>{t(`embed.${scheme}`)} </strong>}
            {t('embed.accentLow', {
              ratio: inDigits(langOf(i18n), written(ratio, t('embed.accentLow', { ratio: '' }))),
            })}
          </p>
        ))}
      </output>
    </fieldset>
  )
}

/**
 * A ratio with two decimals, rounded down, so that 4.499 does not pass for 4.5.
 * @param sentence holds a number, and so shows which decimal mark the language uses.
 */
function written(ratio: number, sentence: string) {
  const [, mark = '.'] = sentence.match(/\p{Nd}(\P{Nd})\p{Nd}/u) ?? []
  return (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', mark)
}
