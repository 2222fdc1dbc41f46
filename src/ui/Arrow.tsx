import { Drawing } from './Drawing.tsx'

/** Leads on, in reading direction; beside it stand the words for ears. */
export function Arrow() {
  return (
    <Drawing box={[0, 0, 24, 16]} scale={1}>
      <path d="M1 8h22l-7-7m0 14 7-7" />
    </Drawing>
  )
}
