import line from './Line.module.css'
import styles from './RadioGroup.module.css'
import './visuallyHidden.css'

interface RadioGroupProps<Value extends string> {
  /** What is chosen here; visually hidden with `line`, where a heading says it. */
  legend: string
  name: string
  /** The value, its label, and what stands small beside it, from left to right: a size. */
  options: readonly (readonly [value: Value, label: string, detail?: string])[]
  value: Value
  onChange: (value: Value) => void
  /** Side by side like a switch, or one below the other as points on a line. */
  look: 'switch' | 'line'
}

/** Radio buttons for one of a few. */
export function RadioGroup<Value extends string>({
  legend,
  name,
  options,
  value,
  onChange,
  look,
}: RadioGroupProps<Value>) {
  return (
    <fieldset className={styles[look]}>
      <legend className={look === 'line' ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map(([option, label, detail]) => (
        <label
          key={option}
          className={look === 'line' ? line.point : undefined}
          data-chosen={option === value || undefined}
        >
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{label}</span>
          {detail && <small dir="ltr">{detail}</small>}
        </label>
      ))}
    </fieldset>
  )
}
