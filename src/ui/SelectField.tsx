import { useId } from 'react'
import styles from './Field.module.css'

interface SelectFieldProps<Value extends string> {
  label: string
  /** `lang` and `dir` where an option is not in the page's language. */
  options: readonly { value: Value; text: string; lang?: string; dir?: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** A list to select one of many. */
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
      {/* The value is always that of an option, so the cast is safe. */}
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
