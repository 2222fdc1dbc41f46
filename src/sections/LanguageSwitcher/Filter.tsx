import { names } from 'virtual:locales/names'
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { ownLanguage } from '../../i18n/match.ts'
import { languages } from '../../site/languages.ts'
import { plain } from '../../site/plain.ts'
import styles from './LanguageSwitcher.module.css'

export interface FilterProps {
  /** The codes that match; undefined while nothing is typed. */
  onFound: (codes: readonly string[] | undefined) => void
}

/** What each language is called, by its code. */
type Names = Partial<Record<string, readonly string[]>>

/** Narrows the list by any name: a language's own, English, that of the page's language, its code. */
export function Filter({ onFound }: FilterProps) {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)
  const [query, setQuery] = useState('')
  const [known, setKnown] = useState<Names>({})
  const found = matches(query, known)

  const takeNames = useEffectEvent((names: Names) => {
    setKnown(names)
    onFound(matches(query, names))
  })

  useEffect(() => {
    let wanted = true
    names[lang]().then(
      ({ default: names }) => wanted && takeNames(names),
      // Without them a language is still found by its own name and its code.
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [lang])

  function search(query: string) {
    setQuery(query)
    onFound(matches(query, known))
  }

  /** Enter follows the first language that is left. */
  function choose({ key, currentTarget }: KeyboardEvent) {
    if (key !== 'Enter') return
    currentTarget.closest('details')?.querySelector<HTMLElement>('li:not([hidden]) a')?.click()
  }

  return (
    <div className={styles.filter}>
      <label>
        {t('language.filter')}
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={({ target }) => search(target.value)}
          onKeyDown={choose}
        />
      </label>
      <p role="status">
        {found && (found[0] ? t('language.found', { count: found.length }) : t('language.none'))}
      </p>
    </div>
  )
}

function matches(query: string, known: Names) {
  const wanted = plain(query)
  if (!wanted) return undefined
  const found = languages
    .filter(({ code, name }) =>
      [code, name, ...(known[code] ?? [])].some((one) => plain(one).includes(wanted)),
    )
    .map(({ code }): string => code)
  // An old code, or one with a region, is a name too.
  const canonical = ownLanguage([query.trim()])
  return canonical && !found.includes(canonical) ? [...found, canonical] : found
}
