import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { language } from '../../site/languages.ts'
import { languageLinks } from '../../site/routes.ts'
import { Globe } from '../../ui/Globe.tsx'
import { LanguageList } from '../../ui/LanguageList.tsx'
import type { FilterProps } from './Filter.tsx'
import styles from './LanguageSwitcher.module.css'

interface LanguageSwitcherProps {
  /** What the reader stays at in another language: `kit/`. */
  below?: string | undefined
}

export function LanguageSwitcher({ below }: LanguageSwitcherProps) {
  const { i18n } = useTranslation()
  const lang = langOf(i18n)
  const menu = useRef<HTMLDetailsElement>(null)
  const [Filter, setFilter] = useState<ComponentType<FilterProps>>()
  const [found, setFound] = useState<readonly string[]>()

  // The filter comes and goes with the menu, which may have been opened before React hydrated.
  useEffect(() => {
    const details = menu.current
    function toggled() {
      setFound(undefined)
      if (!details?.open) setFilter(undefined)
      else {
        import('./Filter.tsx').then(
          ({ Filter }) => setFilter(() => Filter),
          // Without the filter the list still works.
          () => {},
        )
      }
    }
    toggled()
    details?.addEventListener('toggle', toggled)
    return () => details?.removeEventListener('toggle', toggled)
  }, [])

  return (
    <details ref={menu} className={styles.switcher}>
      <summary>
        <Globe />
        <span className={lang === 'en' ? undefined : styles.own}>{language(lang).name}</span>
        {/* A reader who landed in a language they cannot read finds the way out by this word. */}
        <span lang="en" hidden={lang === 'en'}>
          Language
        </span>
      </summary>
      <div className={styles.menu}>
        {Filter && <Filter onFound={setFound} />}
        <LanguageList links={languageLinks(lang, below)} shown={found} />
      </div>
    </details>
  )
}
