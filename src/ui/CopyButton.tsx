import { announce } from './announce.ts'
import { copy } from './copy.ts'

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
