import { announce } from '../dom/announce.ts'
import { copy } from '../dom/copy.ts'

interface CopyButtonProps {
  text: string
  label: string
  /** Said when the text is on the clipboard. */
  done: string
  /** Said when the browser refuses. */
  failed: string
}

export function CopyButton({ text, label, done, failed }: CopyButtonProps) {
  return (
    <button type="button" onClick={async () => announce((await copy(text)) ? done : failed)}>
      {label}
    </button>
  )
}
