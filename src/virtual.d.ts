declare module 'virtual:locales' {
  /** One file a language, fetched when asked for. Written by `src/build/locales.ts`. */
  type Files<Content> = Record<
    import('./site/languages.ts').Lang,
    () => Promise<{ default: Content }>
  >

  export const locales: Files<import('./i18n/resources.ts').Resources>

  /** The kit's own words, one file more a language, fetched by the kit alone. */
  export const kits: Files<import('./i18n/resources.ts').KitWords>

  /** What only documents say, one file more a language, for the build alone. */
  export const documents: Files<import('./i18n/resources.ts').DocumentWords>
}

declare module 'virtual:locales/names' {
  import type { Files } from 'virtual:locales'

  /** What each language is called in a language and in English, fetched with the list of languages. */
  export const names: Files<Record<string, readonly string[]>>
}

declare module 'virtual:locales/finders' {
  import type { Files } from 'virtual:locales'

  /** What finds each country, in the order of the page, fetched with the finder. */
  export const finders: Files<{
    countries: readonly import('./content/help.ts').FoundCountry[]
    none: string
  }>
}

declare module 'virtual:locales/codes' {
  /** Every language, for a script on other people's pages that needs no more of them. */
  export const codes: readonly string[]
}

declare module 'virtual:locales/scripts' {
  /** In which script each language is written, for a look at what a reader prefers that needs no more. */
  export const scripts: Readonly<Record<string, import('./site/languages.ts').Script | undefined>>
}

declare module 'virtual:locales/offers' {
  /** How each language offers the page in itself; fetched by a reader of another one. */
  export const offers: Record<import('./site/languages.ts').Lang, string>
}

declare module 'virtual:help' {
  /** What may be shown of each country. Written by `src/build/help.ts`. */
  export const countries: Record<
    import('./content/helplines.ts').Country,
    import('./content/help.ts').ShownCountry
  >
}

declare module 'virtual:typefaces' {
  /** Family, address, and the characters for which it is fetched. */
  type Typeface = readonly [family: string, url: string, range: string]

  /** The fonts of the pictures of each script, listed when asked for. Written by `src/build/typefaces.ts`. */
  export const typefaces: Record<
    import('./site/languages.ts').Script,
    () => Promise<{ default: readonly Typeface[] }>
  >
}
