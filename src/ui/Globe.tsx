import { Drawing } from './Drawing.tsx'

/** What everywhere stands for languages. */
export function Globe() {
  return (
    <Drawing box={[0, 0, 20, 20]} scale={1}>
      <path d="M10 1a9 9 0 1 0 0 18 9 9 0 1 0 0-18q-8 9 0 18 8-9 0-18M1.5 7h17m-17 6h17" />
    </Drawing>
  )
}
