declare module 'virtual:help' {
  /** The help lines with what may be shown of them. Written by `src/build/help.ts`. */
  export const lines: readonly import('./help.ts').ShownLine[]
}
