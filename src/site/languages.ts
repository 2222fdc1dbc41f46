/**
 * ISO 15924. Direction, leading, measure and fonts follow from it. `Aran` is Arabic as Urdu writes
 * it, in the hanging Nastaliq style.
 */
export type Script = 'Arab' | 'Aran' | 'Beng' | 'Cyrl' | 'Deva' | 'Hans' | 'Latn' | 'Mymr' | 'Thai'

interface Language {
  /** BCP 47, lower case: the address, the folder in `locales`, the `lang` attribute. */
  code: string
  /** The language's name in itself. */
  name: string
  script: Script
  /** The variety for dates and numbers, where the bare code means another than the UN uses. */
  intl?: string
  /** The numbering system of `Intl`, where prose is not printed with 0–9: docs/decisions.md. */
  digits?: 'beng' | 'deva' | 'mymr'
}

/** Every published language, in the order of the language menu: the language of the source first. */
export const languages = [
  { code: 'fr', name: 'Français', script: 'Latn' },
  { code: 'en', name: 'English', script: 'Latn', intl: 'en-GB' },
  { code: 'es', name: 'Español', script: 'Latn' },
  { code: 'ar', name: 'العربية', script: 'Arab' },
  { code: 'ru', name: 'Русский', script: 'Cyrl' },
  { code: 'zh', name: '中文', script: 'Hans' },
  { code: 'pt', name: 'Português', script: 'Latn', intl: 'pt-PT' },
  { code: 'de', name: 'Deutsch', script: 'Latn' },
  { code: 'it', name: 'Italiano', script: 'Latn' },
  { code: 'hi', name: 'हिन्दी', script: 'Deva' },
  { code: 'bn', name: 'বাংলা', script: 'Beng', digits: 'beng' },
  { code: 'ur', name: 'اردو', script: 'Aran' },
  { code: 'id', name: 'Bahasa Indonesia', script: 'Latn' },
  { code: 'vi', name: 'Tiếng Việt', script: 'Latn' },
  { code: 'fil', name: 'Filipino', script: 'Latn' },
  { code: 'th', name: 'ไทย', script: 'Thai' },
  { code: 'ro', name: 'Română', script: 'Latn' },
  { code: 'uk', name: 'Українська', script: 'Cyrl' },
  { code: 'sw', name: 'Kiswahili', script: 'Latn' },
  { code: 'fa', name: 'فارسی', script: 'Arab' },
  { code: 'tr', name: 'Türkçe', script: 'Latn' },
  { code: 'ne', name: 'नेपाली', script: 'Deva', digits: 'deva' },
  { code: 'sq', name: 'Shqip', script: 'Latn' },
  { code: 'my', name: 'မြန်မာ', script: 'Mymr', digits: 'mymr' },
  { code: 'pl', name: 'Polski', script: 'Latn' },
] as const satisfies readonly Language[]

export type Lang = (typeof languages)[number]['code']

const rightToLeft: readonly Script[] = ['Arab', 'Aran']

export function isLang(code: unknown): code is Lang {
  return languages.some((language) => language.code === code)
}

export function language(code: Lang): Language {
  // There is an entry for every `Lang`, which is derived from the list.
  return languages.find((candidate) => candidate.code === code) as Language
}

export function direction({ script }: Pick<Language, 'script'>) {
  return rightToLeft.includes(script) ? 'rtl' : 'ltr'
}

/** The attributes of `<html>` for a language. */
export function rootAttributes(code: Lang) {
  const { script } = language(code)
  return { lang: code, dir: direction({ script }), 'data-script': script }
}

/**
 * The locale for `Intl`: Gregorian years in every language, and the digits of its prose. Thai would
 * say 2565 and Persian 1401 by default.
 */
export function intlLocale(code: Lang) {
  const { intl = code, digits = 'latn' } = language(code)
  return `${intl}-u-ca-gregory-nu-${digits}`
}

/** As Open Graph writes it, `fr_FR`: with the territory of `intl`, or the likeliest one by CLDR. */
export function ogLocale(code: Lang) {
  const { language: spoken, region } = new Intl.Locale(language(code).intl ?? code).maximize()
  return `${spoken}_${region}`
}
