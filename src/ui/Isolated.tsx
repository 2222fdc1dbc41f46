/**
 * A text whose addresses and hashtags keep their signs at the right end among words written from right to
 * left; only shown so, since nothing is added to the text.
 */
export function Isolated({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+|#[\p{L}\p{M}\p{N}_]+)/u).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part's place is what stays when the words change
      <bdi key={index} dir={part.startsWith('#') ? 'auto' : 'ltr'}>
        {part}
      </bdi>
    ) : (
      part
    ),
  )
}
