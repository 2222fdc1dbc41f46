import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstQuote, type QuoteId, quotes } from '../../content/quotes.ts'
import type { Partner } from '../../dom/logo.ts'
import { langOf } from '../../i18n/langOf.ts'
import { type Format, formatNames, formats, type Scheme } from '../../picture/picture.ts'
import { direction, type Lang, language } from '../../site/languages.ts'
import { languageLinks } from '../../site/routes.ts'
import { LanguageField } from '../../ui/LanguageField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { Canvas } from './Canvas.tsx'
import styles from './PictureMaker.module.css'
import { useI18nFor } from './useI18nFor.ts'

/** What a partner has chosen for a picture. */
export interface PictureForm extends Partner {
  quote: QuoteId
  lang: Lang
  format: Format
  scheme: Scheme
}

/** Any quote, in any language, with the partner's own name: the form, and beside it the picture. */
export interface EditorProps {
  partner: Partner
  /** The fields for the partner's name and logo. */
  fields: ReactNode
}

export function Editor({ partner, fields }: EditorProps) {
  const { t, i18n } = useTranslation(['kit', 'page'])
  const lang = langOf(i18n)
  const element = useRef<HTMLFormElement>(null)
  const [form, setForm] = useState<Omit<PictureForm, keyof Partner>>(() => ({
    quote: asked() ?? firstQuote,
    lang,
    format: 'square',
    scheme: 'dark',
  }))
  const loaded = useI18nFor(form.lang)
  const whole = useMemo(() => ({ ...form, ...partner }), [form, partner])
  const choose = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }))
  const written = { lang: form.lang, dir: direction(language(form.lang)) }

  // The button that opened the editor is gone: the focus goes to the first field.
  useEffect(() => element.current?.querySelector('select')?.focus(), [])

  return (
    <>
      <form ref={element} className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <LanguageField
          label={t('page:language.label')}
          languages={languageLinks()}
          value={form.lang}
          onChange={(lang) => choose({ lang })}
        />
        <SelectField
          label={t('pictures.quote')}
          options={quotes.map((id) => ({
            value: id,
            text: loaded?.t(`message:quotes.${id}`) ?? id,
            ...written,
          }))}
          value={form.quote}
          onChange={(quote) => choose({ quote })}
        />
        <RadioGroup
          look="line"
          legend={t('pictures.format')}
          name="format"
          options={formatNames.map((id) => [id, t(`pictures.${id}`), pixels(id)] as const)}
          value={form.format}
          onChange={(format) => choose({ format })}
        />
        <RadioGroup
          look="switch"
          legend={t('embed.theme')}
          name="scheme"
          options={[
            ['dark', t('embed.dark')],
            ['light', t('embed.light')],
            ['blue', t('pictures.blue')],
          ]}
          value={form.scheme}
          onChange={(scheme) => choose({ scheme })}
        />
        {fields}
      </form>
      <Canvas form={whole} loaded={loaded} />
    </>
  )
}

function pixels(format: Format) {
  const { width, height } = formats[format]
  return `${width} × ${height} px`
}

/** The quote on the page whose link led here: `?quote=end`. */
function asked() {
  const wanted = new URLSearchParams(location.search).get('quote')
  return quotes.find((id) => id === wanted)
}
