import { useTranslation } from 'react-i18next'
import type { Picture } from '../../picture/picture.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Isolated } from '../../ui/Isolated.tsx'
import styles from './PictureMaker.module.css'

interface CopyTextProps {
  /** What the text is for. */
  heading: string
  text: string
  /** The text is in the language of this picture. */
  picture: Picture
  copy: string
  copied: string
}

/** A text that goes with a picture, and a button that copies it. */
export function CopyText({ heading, text, picture, copy, copied }: CopyTextProps) {
  const { t } = useTranslation()
  const { lang, direction, script } = picture

  return (
    <div className={styles.copyText}>
      <h3>{heading}</h3>
      <p lang={lang} dir={direction} data-script={script}>
        <Isolated text={text} />
      </p>
      <CopyButton text={text} label={copy} done={copied} failed={t('share.copyFailed')} />
    </div>
  )
}
