import { type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../dom/announce.ts'
import { share } from '../../dom/share.ts'
import button from '../../ui/Button.module.css'
import styles from './PictureMaker.module.css'

interface ActionsProps {
  /** While there is no picture of what was chosen. */
  disabled: boolean
  canvas: RefObject<HTMLCanvasElement | null>
  /** The name of the file. */
  name: string
  /** What is shared with the picture. */
  caption: string
  onFailed: () => void
}

/** Milliseconds that a browser may take to begin a download. */
const patience = 60_000

/** Downloads the picture, or shares it where the device can share files. */
export function Actions({ disabled, canvas, name, caption, onFailed }: ActionsProps) {
  const { t } = useTranslation('kit')
  const [sharing, setSharing] = useState(false)

  useEffect(() => {
    const example = new File([''], name, { type: 'image/png' })
    setSharing(navigator.canShare?.({ files: [example] }) ?? false)
  }, [name])

  async function withFile(act: (file: File) => void | Promise<void>) {
    try {
      const blob = await new Promise<Blob | null>((done) => canvas.current?.toBlob(done))
      if (!blob) throw new Error('no picture')
      await act(new File([blob], name, { type: 'image/png' }))
    } catch {
      onFailed()
    }
  }

  function download(file: File) {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), patience)
    announce(t('pictures.downloaded'))
  }

  async function shareOrDownload(file: File) {
    if (!(await share({ files: [file], text: caption }))) download(file)
  }

  return (
    <div className={`${styles.actions} ${button.solid}`}>
      <button type="button" disabled={disabled} onClick={() => withFile(download)}>
        {t('pictures.download')}
      </button>
      {sharing && (
        <button type="button" disabled={disabled} onClick={() => withFile(shareOrDownload)}>
          {t('pictures.share')}
        </button>
      )}
    </div>
  )
}
