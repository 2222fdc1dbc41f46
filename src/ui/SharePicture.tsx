import { useEffect, useState } from 'react'
import { share } from '../dom/share.ts'

interface SharePictureProps {
  /** The address of the picture, on this site. */
  src: string
  /** The name of the file that is passed on. */
  name: string
  /** What goes with it. */
  text: string
  label: string
}

/** Passes a picture on, on devices that share files; elsewhere there is nothing. */
export function SharePicture({ src, name, text, label }: SharePictureProps) {
  const [possible, setPossible] = useState(false)

  useEffect(() => setPossible(sharesFiles()), [])

  async function pass() {
    // Only who presses needs it.
    const file = await import('../dom/pictureFile.ts')
      .then(({ pictureFile }) => pictureFile(src, name))
      .catch(() => undefined)
    // The picture itself, which every device can keep, where it cannot be shared after all.
    if (!file || !(await share({ files: [file], text }))) location.assign(src)
  }

  return (
    possible && (
      <li>
        <button type="button" onClick={pass}>
          {label}
        </button>
      </li>
    )
  )
}

function sharesFiles() {
  const files = [new File([''], 'picture.png', { type: 'image/png' })]
  return navigator.canShare?.({ files }) ?? false
}
