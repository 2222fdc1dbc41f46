import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type QuoteId, quotes } from '../../content/quotes.ts'
import { useLang } from '../../i18n/useLang.ts'
import { type Format, formats, type Scheme, schemes } from '../../picture/picture.ts'
import { direction, type Lang, language } from '../../site/languages.ts'
import { languageLinks } from '../../site/routes.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Canvas } from './Canvas.tsx'
import { LogoField } from './LogoField.tsx'
import type { ReadLogo } from './logo.ts'
import styles from './PictureMaker.module.css'
import { useI18nFor } from './useI18nFor.ts'

/** What a partner has chosen. */
export interface PictureForm {
  quote: QuoteId
  lang: Lang
  format: Format
  scheme: Scheme
  name: string
  logo?: ReadLogo | undefined
}

const longestName = 60

/** Any quote, in any language, with the partner's own name: chosen on the one side, drawn on the other. */
export function Editor() {
  const { t } = useTranslation(['kit', 'page'])
  const lang = useLang()
  const fields = useRef<HTMLFormElement>(null)
  const [form, setForm] = useState<PictureForm>(() => ({
    quote: asked() ?? 'crime',
    lang,
    format: 'square',
    scheme: 'dark',
    name: '',
  }))
  const spoken = useI18nFor(form.lang)
  const choose = (part: Partial<PictureForm>) => setForm((before) => ({ ...before, ...part }))
  const written = { lang: form.lang, dir: direction(language(form.lang)) }

  // Whoever has opened the maker goes on there.
  useEffect(() => fields.current?.querySelector('select')?.focus(), [])

  return (
    <>
      <form ref={fields} className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={t('page:language.label')}
          options={languageLinks().map(({ code, name, dir }) => ({
            value: code,
            text: name,
            lang: code,
            dir,
          }))}
          value={form.lang}
          onChange={(lang) => choose({ lang })}
        />
        <SelectField
          label={t('pictures.quote')}
          options={quotes.map((id) => ({
            value: id,
            text: spoken?.t(`message:quotes.${id}`) ?? id,
            ...written,
          }))}
          value={form.quote}
          onChange={(quote) => choose({ quote })}
        />
        <RadioGroup
          look="line"
          legend={t('pictures.format')}
          name="format"
          options={(Object.keys(formats) as Format[]).map(
            (format) => [format, t(`pictures.${format}`)] as const,
          )}
          value={form.format}
          onChange={(format) => choose({ format })}
        />
        <RadioGroup
          look="switch"
          legend={t('embed.theme')}
          name="scheme"
          options={(Object.keys(schemes) as Scheme[]).map(
            (scheme) => [scheme, t(`embed.${scheme}`)] as const,
          )}
          value={form.scheme}
          onChange={(scheme) => choose({ scheme })}
        />
        <TextField
          type="text"
          label={t('pictures.name')}
          longest={longestName}
          value={form.name}
          onChange={(name) => choose({ name })}
        />
        <LogoField logo={form.logo} onChange={(logo) => choose({ logo })} />
      </form>
      <Canvas form={form} spoken={spoken} />
    </>
  )
}

/** The quote from whose place on the page somebody came: `?quote=end`. */
function asked() {
  const wanted = new URLSearchParams(location.search).get('quote')
  return quotes.find((id) => id === wanted)
}
