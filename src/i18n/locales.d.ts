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

declare module 'virtual:locales/names' {
  /** What each language is called in a language and in English, fetched with the list of languages. */
  export const names: Record<
    import('../site/languages.ts').Lang,
    () => Promise<{ default: Record<string, readonly string[]> }>
  >
}

declare module 'virtual:locales/offers' {
  /** How each language offers the page in itself; fetched by a reader of another one. */
  export const offers: Record<import('../site/languages.ts').Lang, string>
}
