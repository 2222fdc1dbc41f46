import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { kitTools } from '../../content/kit.ts'
import { langOf } from '../../i18n/langOf.ts'
import { path } from '../../site/routes.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import line from '../../ui/Line.module.css'
import styles from './KitHeader.module.css'

interface KitHeaderProps {
  /** What stands above: another language on offer. */
  children?: ReactNode
}

export function KitHeader({ children }: KitHeaderProps) {
  const { t, i18n } = useTranslation('kit')
  const lang = langOf(i18n)

  return (
    <header className={styles.top}>
      {children}
      <a className={styles.back} href={path(lang)}>
        {t('back')}
      </a>
      <Whole />
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <p className={styles.scripts}>{t('scripts')}</p>
      <nav className={styles.contents} aria-labelledby="contents">
        <h2 id="contents">{t('contents')}</h2>
        <ol>
          {kitTools.map((tool) => (
            <li key={tool} className={line.point}>
              <a href={`#${tool}`}>{t(`${tool}.heading`)}</a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  )
}

/** The motif of the page's header without gaps: nobody is missing, and every point is linked. */
function Whole() {
  return (
    <Drawing className={styles.whole} box={[-0.5, -0.5, 8, 4]} scale={24}>
      <path d="M0 3V1H2V0H4V2H6V1H7M2 1V3H1M4 0H6V1M4 2V3H7V2M0 1V0H1M2 2H4M7 0V2M1 2H2M2 1H3M4 1H5M3 3H4" />
      <path className={styles.points} d="M0 0H7.1M0 1H7.1M0 2H7.1M0 3H7.1" />
      <path className={styles.person} d="M4 2h.01" />
    </Drawing>
  )
}
