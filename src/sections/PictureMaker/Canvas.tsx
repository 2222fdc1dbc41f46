import type { i18n as I18n } from 'i18next'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { progress } from '../../content/quotes.ts'
import { announce } from '../../dom/announce.ts'
import type { Logo } from '../../dom/logo.ts'
import { pictured } from '../../i18n/pictured.ts'
import { quoteOf } from '../../i18n/quoteOf.ts'
import { NoRoom } from '../../picture/layout.ts'
import { formats, type Picture } from '../../picture/picture.ts'
import { language } from '../../site/languages.ts'
import { Actions } from './Actions.tsx'
import { CopyText } from './CopyText.tsx'
import type { PictureForm } from './Editor.tsx'
import styles from './PictureMaker.module.css'
import { renderPicture } from './renderPicture.ts'

interface CanvasProps {
  form: PictureForm
  /** The words of the language chosen, or still of the one before; undefined before the first, null if they did not come. */
  loaded: I18n | null | undefined
}

interface Shown {
  picture: Picture
  logo: Logo | undefined
  /** The end of a key of the kit's words. */
  fault?: 'failed' | 'tooLong'
}

/** Milliseconds without a change before the picture is drawn: not every letter is. */
const rest = 150

/** The picture, the texts that go with it, and the buttons to download and share it. */
export function Canvas({ form, loaded }: CanvasProps) {
  const { t } = useTranslation('kit')
  const canvas = useRef<HTMLCanvasElement>(null)
  const announced = useRef('')
  /** What stands on the canvas, or why it could not. */
  const [shown, setShown] = useState<Shown>()
  const { lang, quote, logo, format, scheme } = form
  const i18n = loaded?.language === lang ? loaded : undefined
  const picture = useMemo(() => i18n && pictureOf(i18n, form), [i18n, form])
  const { text = '', credit = '', withSource = '', url = '' } = i18n ? quoteOf(i18n, quote) : {}
  const caption = `${withSource}\n${url}`
  const alt = i18n?.t('kit:pictures.altText', { quote: text, credit }) ?? ''

  // Only what was chosen last is handed out.
  const current = picture && shown?.picture === picture && shown.logo === logo ? shown : undefined
  const fault = loaded === null ? 'failed' : current?.fault
  const state = fault ?? (current ? undefined : 'drawing')

  const show = useEffectEvent((rendered: HTMLCanvasElement, drawn: Shown) => {
    if (!canvas.current) return
    // Changing the size clears a canvas; so the old picture stays until the new one is ready.
    Object.assign(canvas.current, formats[format])
    canvas.current.getContext('2d')?.drawImage(rendered, 0, 0)
    setShown(drawn)
    // Said of every choice, not of every letter of the name.
    const choice = [lang, quote, format, scheme].join()
    const before = announced.current
    announced.current = choice
    // Nor of the first, which nobody has chosen.
    if (before === '' || before === choice) return
    announce(
      t('pictures.drawn', { format: t(`pictures.${format}`), language: language(lang).name }),
    )
  })

  useEffect(() => {
    if (!picture) return
    let wanted = true
    const timer = setTimeout(async () => {
      try {
        const rendered = await renderPicture(picture, logo)
        if (wanted) show(rendered, { picture, logo })
      } catch (error) {
        const fault = error instanceof NoRoom ? 'tooLong' : 'failed'
        if (wanted) setShown({ picture, logo, fault })
      }
    }, rest)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [picture, logo])

  return (
    <div className={styles.canvas} data-state={state}>
      <canvas ref={canvas} {...formats.square} role="img" aria-label={alt} lang={lang} />
      <p role="alert">{fault && t(`pictures.${fault}`)}</p>
      <p className={styles.drawing}>{t('pictures.drawing')}</p>
      <Actions
        disabled={state !== undefined}
        canvas={canvas}
        name={`july30-${lang}-${quote}-${format}-${scheme}.png`}
        caption={caption}
        onFailed={() => picture && setShown({ picture, logo, fault: 'failed' })}
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
