import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announce.ts'
import styles from './PictureMaker.module.css'

interface ActionsProps {
  canvas: RefObject<HTMLCanvasElement | null>
  /** Of the file. */
  name: string
  /** What is shared with the picture. */
  caption: string
  onFailed: () => void
}

/** Milliseconds that a browser may take to begin a download. */
const patience = 60_000

/** A picture to keep or to pass on, where the device can pass on files. */
export function Actions({ canvas, name, caption, onFailed }: ActionsProps) {
  const { t } = useTranslation('kit')
  const [sharing, setSharing] = useState(false)

  useEffect(() => {
    const example = new File([''], name, { type: 'image/png' })
    setSharing(navigator.canShare?.({ files: [example] }) ?? false)
  }, [name])

  async function file() {
    const blob = await new Promise<Blob | null>((done) => canvas.current?.toBlob(done))
    if (!blob) throw new Error('no picture')
    return new File([blob], name, { type: 'image/png' })
  }

  async function download() {
    try {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await file())
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), patience)
      announce(t('pictures.downloaded'))
    } catch {
      onFailed()
    }
  }

  async function share() {
    try {
      await navigator.share({ files: [await file()], text: caption })
    } catch (error) {
      // The reader has closed the sheet: nothing to say.
      if (!(error instanceof DOMException && error.name === 'AbortError')) onFailed()
    }
  }

  return (
    <div className={styles.actions}>
      <button type="button" onClick={download}>
        {t('pictures.download')}
      </button>
      {sharing && (
        <button type="button" onClick={share}>
          {t('pictures.share')}
        </button>
      )}
    </div>
  )
}
