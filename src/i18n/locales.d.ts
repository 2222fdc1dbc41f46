declare module 'virtual:locales' {
  /** One file a language, fetched when asked for. Written by `src/build/locales.ts`. */
  export const locales: Record<
    import('../site/languages.ts').Lang,
    () => Promise<{ default: import('./resources.ts').Resources }>
  >

  /** The kit's own words, one file more a language, fetched by the kit alone. */
  export const kits: Record<
    import('../site/languages.ts').Lang,
    () => Promise<{ default: import('./resources.ts').KitWords }>
  >
}
