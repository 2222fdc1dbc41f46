import { useEffect, useId, useRef } from 'react'
import styles from './Field.module.css'

interface FileFieldProps {
  label: string
  hint: string
  /** What is wrong with the file that was chosen last. */
  fault?: string | undefined
  /** What is in use: the field names it, wherever it was chosen, and not one that was refused. */
  file: File | undefined
  /** MIME types that the browser's dialog offers; what comes still has to be checked. */
  accept: string
  onChoose: (file: File) => void
}

/** A file from the reader's own device. */
export function FileField({ label, hint, fault, file, accept, onChoose }: FileFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  const show = () => hold(input.current, file)
  useEffect(() => {
    // With none in use it may hold one that was chosen before React came, and is read in a moment.
    if (!file) return
    const field = input.current
    hold(field, file)
    return () => hold(field, undefined)
  }, [file])

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint ${id}-fault`}
        aria-invalid={fault ? true : undefined}
        // So that the same file can be chosen again after it was corrected.
        onClick={({ currentTarget }) => {
          currentTarget.value = ''
          currentTarget.addEventListener('cancel', show, { once: true })
        }}
        onChange={({ target: { files } }) => {
          const chosen = files?.[0]
          show()
          if (chosen) onChoose(chosen)
        }}
      />
      <small id={`${id}-hint`}>{hint}</small>
      <output id={`${id}-fault`} htmlFor={id}>
        {fault}
      </output>
    </div>
  )
}

function hold(field: HTMLInputElement | null, file: File | undefined) {
  const chosen = new DataTransfer()
  if (file) chosen.items.add(file)
  if (field) field.files = chosen.files
}
