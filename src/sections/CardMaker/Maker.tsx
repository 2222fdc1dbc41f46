import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type QuoteId, quotes } from '../../content/quotes.ts'
import { useLang } from '../../i18n/useLang.ts'
import { type Format, formats, type Scheme, schemes } from '../../picture/picture.ts'
import { direction, type Lang, language } from '../../site/languages.ts'
import { languageLinks } from '../../site/routes.ts'
import { Radios } from '../../ui/Radios.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './CardMaker.module.css'
import { Easel } from './Easel.tsx'
import { LogoField } from './LogoField.tsx'
import type { ReadLogo } from './logo.ts'
import { useSpoken } from './useSpoken.ts'

/** What a partner has chosen. */
export interface Wish {
  quote: QuoteId
  lang: Lang
  format: Format
  scheme: Scheme
  name: string
  logo?: ReadLogo | undefined
}

const longestName = 60

/** Any quote, in any language, with the partner's own name: chosen on the one side, drawn on the other. */
export function Maker() {
  const { t } = useTranslation(['kit', 'page'])
  const lang = useLang()
  const form = useRef<HTMLFormElement>(null)
  const [wish, setWish] = useState<Wish>(() => ({
    quote: asked() ?? 'crime',
    lang,
    format: 'square',
    scheme: 'dark',
    name: '',
  }))
  const spoken = useSpoken(wish.lang)
  const choose = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
  const written = { lang: wish.lang, dir: direction(language(wish.lang)) }

  // Whoever has opened the maker goes on there.
  useEffect(() => form.current?.querySelector('select')?.focus(), [])

  return (
    <>
      <form ref={form} className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={t('page:language.label')}
          options={languageLinks().map(({ code, name, dir }) => ({
            value: code,
            text: name,
            lang: code,
            dir,
          }))}
          value={wish.lang}
          onChange={(lang) => choose({ lang })}
        />
        <SelectField
          label={t('pictures.quote')}
          options={quotes.map((id) => ({
            value: id,
            text: spoken?.t(`message:quotes.${id}`) ?? id,
            ...written,
          }))}
          value={wish.quote}
          onChange={(quote) => choose({ quote })}
        />
        <Radios
          look="line"
          legend={t('pictures.format')}
          name="format"
          options={(Object.keys(formats) as Format[]).map(
            (format) => [format, t(`pictures.${format}`)] as const,
          )}
          value={wish.format}
          onChange={(format) => choose({ format })}
        />
        <Radios
          look="switch"
          legend={t('embed.theme')}
          name="scheme"
          options={(Object.keys(schemes) as Scheme[]).map(
            (scheme) => [scheme, t(`embed.${scheme}`)] as const,
          )}
          value={wish.scheme}
          onChange={(scheme) => choose({ scheme })}
        />
        <TextField
          type="text"
          label={t('pictures.name')}
          longest={longestName}
          value={wish.name}
          onChange={(name) => choose({ name })}
        />
        <LogoField logo={wish.logo} onChange={(logo) => choose({ logo })} />
      </form>
      <Easel wish={wish} spoken={spoken} />
    </>
  )
}

/** The quote from whose place on the page somebody came: `?quote=end`. */
function asked() {
  const wanted = new URLSearchParams(location.search).get('quote')
  return quotes.find((id) => id === wanted)
}
