import { useId } from 'react'
import styles from './Field.module.css'

interface FileFieldProps {
  label: string
  hint: string
  /** What is wrong with the file that was chosen last. */
  fault?: string | undefined
  /** MIME types that the browser's dialog offers; what comes still has to be checked. */
  accept: string
  onChoose: (file: File) => void
}

/** A file from the reader's own device. */
export function FileField({ label, hint, fault, accept, onChoose }: FileFieldProps) {
  const id = useId()

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint ${id}-fault`}
        aria-invalid={fault ? true : undefined}
        // So that the same file can be chosen again after it was corrected. Its name stays to be read.
        onClick={({ currentTarget }) => {
          currentTarget.value = ''
        }}
        onChange={({ target: { files } }) => files?.[0] && onChoose(files[0])}
      />
      <small id={`${id}-hint`}>{hint}</small>
      <output id={`${id}-fault`} htmlFor={id}>
        {fault}
      </output>
    </div>
  )
}
