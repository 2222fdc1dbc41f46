import { announce } from './announce.ts'
import { copy } from './copy.ts'

interface ShareButtonProps {
  /** What is passed on; the address comes last. */
  text: string
  url: string
  label: string
  /** Said when the device cannot share and the text was copied instead. */
  copied: string
  failed: string
}

/** The device's own share sheet; where there is none, the clipboard. */
export function ShareButton({ text, url, label, copied, failed }: ShareButtonProps) {
  async function share() {
    try {
      if (!navigator.share) throw new Error('no share sheet')
      await navigator.share({ text, url })
    } catch (error) {
      // The reader has closed the sheet: nothing to say.
      if (error instanceof DOMException && error.name === 'AbortError') return
      announce((await copy(`${text}\n${url}`)) ? copied : failed)
    }
  }

  return (
    <button type="button" onClick={share}>
      {label}
    </button>
  )
}
