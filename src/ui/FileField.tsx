import { useId } from 'react'
import styles from './Field.module.css'

interface FileFieldProps {
  label: string
  hint: string
  /** What is wrong with the file that was chosen last; said as soon as it is known. */
  fault?: string | undefined
  /** MIME types, as a help to choose: a file's name proves nothing. */
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
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onChoose(file)
          // The same file, mended, may be chosen again.
          target.value = ''
        }}
      />
      <small id={`${id}-hint`}>{hint}</small>
      <output id={`${id}-fault`} htmlFor={id}>
        {fault}
      </output>
    </div>
  )
}
