import styles from './Numerals.module.css'

interface NumeralsProps {
  text: string
  /** As they are written in the text: digits that stand alone, or a number with its unit. */
  numbers: readonly string[]
}

/** A sentence in which some numbers are set large. Each piece is an element of its own, so that a switch replaces it whole. */
export function Numerals({ text, numbers }: NumeralsProps) {
  // `\b` knows no digits but 0–9, and Safari 15 does not look behind.
  const alone = new RegExp(`(^|\\P{Nd})(${numbers.join('|')})(?!\\p{Nd})`, 'gu')
  const pieces = text.replace(alone, '$1\n$2\n').split('\n')

  return pieces.map((piece, index) => {
    const Piece = index % 2 ? 'b' : 'span'
    if (!piece) return null
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece's place is what stays when the words change
      <Piece key={index} className={index % 2 ? styles.numeral : undefined}>
        {piece}
      </Piece>
    )
  })
}
