import styles from './Numerals.module.css'

interface NumeralsProps {
  text: string
  /** As they are written in the text: digits that stand alone, or a number with its unit. */
  numbers: readonly (string | number)[]
}

/** A sentence in which some numbers are set large. Each piece is an element of its own, so that a switch replaces it whole. */
export function Numerals({ text, numbers }: NumeralsProps) {
  const written = numbers.map((number) => (typeof number === 'number' ? `\\b${number}\\b` : number))

  return text.split(new RegExp(`(${written.join('|')})`)).map((piece, index) => {
    const Piece = index % 2 ? 'b' : 'span'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece's place is what stays when the words change
      <Piece key={index} className={index % 2 ? styles.numeral : undefined}>
        {piece}
      </Piece>
    )
  })
}
