import { useTranslation } from 'react-i18next'
import type { Picture } from '../../picture/picture.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './PictureMaker.module.css'

interface CopyTextProps {
  /** What they are for. */
  heading: string
  text: string
  /** In the language of the picture. */
  picture: Picture
  copy: string
  copied: string
}

/** What goes with a picture, to copy. */
export function CopyText({ heading, text, picture, copy, copied }: CopyTextProps) {
  const { t } = useTranslation()
  const { lang, direction, script } = picture

  return (
    <div className={styles.copyText}>
      <h3>{heading}</h3>
      <p lang={lang} dir={direction} data-script={script}>
        {text}
      </p>
      <CopyButton text={text} label={copy} done={copied} failed={t('share.copyFailed')} />
    </div>
  )
}
