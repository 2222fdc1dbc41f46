import styles from './Checkbox.module.css'

interface RadioProps {
  label: string
  /** Shared with the others of its group, of which one is chosen. */
  name: string
  checked: boolean
  onChoose: () => void
}

/** One of a group that has other controls between its radio buttons; else `RadioGroup`. */
export function Radio({ label, name, checked, onChoose }: RadioProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      {label}
    </label>
  )
}
