import { useId } from 'react'
import styles from './Field.module.css'

interface SelectFieldProps<Value extends string> {
  label: string
  /** Each with the language that it is written in, where that is not the page's. */
  options: readonly { value: Value; text: string; lang?: string; dir?: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** One of many. */
export function SelectField<Value extends string>({
  label,
  options,
  value,
  onChange,
}: SelectFieldProps<Value>) {
  const id = useId()

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {/* What is selected is one of the options. */}
      <select id={id} value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {options.map(({ value, text, lang, dir }) => (
          <option key={value} value={value} lang={lang} dir={dir}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
