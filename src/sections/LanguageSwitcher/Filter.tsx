import { names } from 'virtual:locales/names'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../i18n/useLang.ts'
import { languages } from '../../site/languages.ts'
import { ownLanguage } from '../../site/match.ts'
import styles from './LanguageSwitcher.module.css'

export interface FilterProps {
  /** The codes that match; nothing while nothing is typed. */
  onFound: (codes: readonly string[] | undefined) => void
}

/** Narrows the list by any name: a language's own, English, that of the page's language, its code. */
export function Filter({ onFound }: FilterProps) {
  const { t } = useTranslation()
  const lang = useLang()
  const [query, setQuery] = useState('')
  const [known, setKnown] = useState<Partial<Record<string, readonly string[]>>>({})
  const wanted = plain(query)
  const found = languages
    .filter(({ code, name }) =>
      [code, name, ...(known[code] ?? [])].some((one) => plain(one).includes(wanted)),
    )
    .map(({ code }): string => code)
  // An old code, or one with a region, is a name too.
  const canonical = ownLanguage([query.trim()])
  if (canonical && !found.includes(canonical)) found.push(canonical)
  const codes = found.join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes when the menu closes, with the language
  useEffect(() => {
    // Without them its own name and its code still find a language.
    names[lang]().then(
      ({ default: names }) => setKnown(names),
      () => {},
    )
  }, [])

  useEffect(() => onFound(wanted ? codes.split(',') : undefined), [onFound, wanted, codes])

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
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={choose}
        />
      </label>
      <p role="status">
        {wanted && (codes ? t('language.found', { count: found.length }) : t('language.none'))}
      </p>
    </div>
  )
}

/** Capitals and accents aside; Arabic kaf and yeh as Persian writes them. */
function plain(name: string) {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u0649\u064a]/g, '\u06cc')
    .toLowerCase()
    .trim()
}
