import type { i18n as I18n } from 'i18next'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { progress } from '../../content/quotes.ts'
import { pictured } from '../../i18n/pictured.ts'
import { formats, type Picture } from '../../picture/picture.ts'
import { language } from '../../site/languages.ts'
import { address, quotePath } from '../../site/routes.ts'
import { announce } from '../../ui/announce.ts'
import { Actions } from './Actions.tsx'
import { CopyText } from './CopyText.tsx'
import type { PictureForm } from './Editor.tsx'
import styles from './PictureMaker.module.css'
import { renderPicture } from './renderPicture.ts'

interface CanvasProps {
  form: PictureForm
  /** In the language of the form, or still in the one before; undefined before the first. */
  spoken: I18n | undefined
}

/** Milliseconds: who types or turns quickly is not drawn at every step. */
const rest = 150

/** The picture as it will be, what goes with it, and the ways to take it away. */
export function Canvas({ form, spoken }: CanvasProps) {
  const { t } = useTranslation('kit')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  const { lang, logo, format } = form
  const i18n = spoken?.language === lang ? spoken : undefined
  const picture = i18n && pictureOf(i18n, form)
  const { quote = '', credit = '', mark = '' } = picture?.words ?? {}
  const caption = `${quote}\n— ${credit}\n${mark}\n${address(lang, quotePath(form.quote))}`
  const alt = i18n?.t('kit:pictures.altText', { quote, credit }) ?? ''
  const told = t('pictures.drawn', {
    format: t(`pictures.${format}`),
    language: language(lang).name,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture, said in full
  useEffect(() => {
    if (!picture) return
    let wanted = true
    const timer = setTimeout(async () => {
      try {
        const fresh = await renderPicture(picture, logo)
        if (!wanted || !canvas.current) return
        // Only now: what was drawn before stays until the next is whole.
        Object.assign(canvas.current, formats[format])
        canvas.current.getContext('2d')?.drawImage(fresh, 0, 0)
        setFailed(false)
      } catch {
        if (wanted) setFailed(true)
      }
    }, rest)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [JSON.stringify(picture), logo])

  // biome-ignore lint/correctness/useExhaustiveDependencies: said of every choice, not of every letter
  useEffect(() => {
    if (i18n) announce(told)
  }, [i18n, form.quote, format, form.scheme])

  return (
    <div className={styles.canvas}>
      <canvas ref={canvas} {...formats.square} role="img" aria-label={alt} lang={lang} />
      <p role="alert">{failed && t('pictures.failed')}</p>
      <Actions
        canvas={canvas}
        name={`july30-${lang}-${form.quote}-${format}.png`}
        caption={caption}
        onFailed={() => setFailed(true)}
      />
      {picture && (
        <>
          <CopyText
            heading={t('pictures.caption')}
            text={caption}
            picture={picture}
            copy={t('pictures.captionCopy')}
            copied={t('pictures.captionCopied')}
          />
          <CopyText
            heading={t('pictures.alt')}
            text={alt}
            picture={picture}
            copy={t('pictures.altCopy')}
            copied={t('pictures.altCopied')}
          />
        </>
      )}
    </div>
  )
}

function pictureOf(i18n: I18n, { quote, format, scheme, name }: PictureForm): Picture {
  const { words, ...written } = pictured(i18n, quote)
  const partner = name.trim()
  return {
    ...written,
    format,
    scheme,
    linked: progress(quote),
    words: { ...words, ...(partner && { name: partner }) },
  }
}
