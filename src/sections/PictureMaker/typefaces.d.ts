declare module 'virtual:typefaces' {
  /** Family, address, and the characters for which it is fetched. */
  type Typeface = readonly [family: string, url: string, range: string]

  /** The fonts of the pictures of each script, listed when asked for. Written by `src/build/typefaces.ts`. */
  export const typefaces: Record<
    import('../../site/languages.ts').Script,
    () => Promise<{ default: readonly Typeface[] }>
  >
}
