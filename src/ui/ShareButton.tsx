import { announce } from '../dom/announce.ts'
import { copy } from '../dom/copy.ts'
import { share } from '../dom/share.ts'

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
  async function pass() {
    if (!(await share({ text, url }))) announce((await copy(`${text}\n${url}`)) ? copied : failed)
  }

  return (
    <button type="button" onClick={pass}>
      {label}
    </button>
  )
}
