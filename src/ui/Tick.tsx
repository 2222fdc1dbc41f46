import styles from './Tick.module.css'

interface TickProps {
  label: string
  /** With a name it is one of several, of which one is chosen. */
  name?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A box to tick, or one of several. */
export function Tick({ label, name, checked, onChange }: TickProps) {
  return (
    <label className={styles.tick}>
      <input
        type={name ? 'radio' : 'checkbox'}
        name={name}
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  )
}
