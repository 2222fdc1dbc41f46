import { useId } from 'react'
import styles from './Field.module.css'

interface TextFieldProps {
  type: 'text' | 'url'
  label: string
  /** Says also how long the text may be; once it is as long, that is shown and read out as a fault is. */
  hint: string
  /** What is wrong with the text. */
  fault?: string | undefined
  /** The most characters that can be typed. */
  longest?: number
  value: string
  onChange: (value: string) => void
}

/** A line of text with its label, a hint and a fault. */
export function TextField({ type, label, hint, fault, longest, value, onChange }: TextFieldProps) {
  const id = useId()
  const full = value.length === longest

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        // A name may be in any script; an address is written from left to right.
        dir={type === 'url' ? 'ltr' : 'auto'}
        maxLength={longest}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-fault`}
        aria-invalid={fault ? true : undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <small id={`${id}-hint`}>{!full && hint}</small>
      <output id={`${id}-fault`} htmlFor={id}>
        {fault ?? (full && hint)}
      </output>
    </div>
  )
}
