import type { DocumentWords, KitWords, Resources } from '../../src/i18n/resources.ts'
import { held } from '../../src/site/held.ts'
import type { Lang } from '../../src/site/languages.ts'

const files = import.meta.glob<object>('../../locales/*/*.json', {
  eager: true,
  import: 'default',
})

/** All that a language says, as a page shows it. */
export function words(lang: Lang) {
  return held(lang, written(lang))
}

/** The same from its own files, as it is said wherever no page shows it. */
export function written(lang: Lang) {
  const own = Object.entries(files).filter(([file]) => file.includes(`/${lang}/`))
  // The build has held these files against the same type.
  return Object.fromEntries(
    own.map(([file, said]) => [file.replace(/.*\/|\.json$/g, ''), said]),
  ) as unknown as Resources & DocumentWords & { kit: KitWords }
}

/** The kit's own words in a language. */
export function kitWords(lang: Lang) {
  return words(lang).kit
}
