import type { ReactNode } from 'react'

interface DrawingProps {
  className?: string | undefined
  /** Of what is drawn, in its own units: start, top, width and height. */
  box: readonly [number, number, number, number]
  /** Pixels to a unit, where no styles say how large it is. */
  scale: number
  children: ReactNode
}

/** A drawing of lines, for the eye alone. Its size stands in the markup too, for browsers that know none of our styles. */
export function Drawing({ className, box, scale, children }: DrawingProps) {
  return (
    <svg
      className={className}
      viewBox={box.join(' ')}
      width={box[2] * scale}
      height={box[3] * scale}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
