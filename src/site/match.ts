import { isLang, type Lang } from './languages.ts'

/**
 * The first published language among those a reader prefers, best first; English when there is none.
 * @param wanted BCP 47 tags as a browser or a storage gives them: any string may come.
 */
export function bestLanguage(wanted: readonly (string | null)[]): Lang {
  for (const tag of wanted) {
    const code = primary(tag)
    if (isLang(code)) return code
  }
  return 'en'
}

/** `pt-BR` is `pt`, `IW` is `he`; nonsense is nothing. */
function primary(tag: string | null) {
  try {
    return new Intl.Locale(tag ?? '').language
  } catch {
    return undefined
  }
}
