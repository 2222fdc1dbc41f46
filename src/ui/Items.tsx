interface ItemsProps {
  texts: readonly string[]
  /** What each text is. */
  as?: 'li' | 'p'
}

/** Texts that are the same list in every language: a switch changes their words and keeps their elements. */
export function Items({ texts, as: Item = 'li' }: ItemsProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text's place is what stays when its words change
  return texts.map((text, index) => <Item key={index}>{text}</Item>)
}
