import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { posterSheets } from '../../content/kit.ts'
import type { Partner } from '../../dom/logo.ts'
import { langOf } from '../../i18n/langOf.ts'
import { kitFile, type Sizes } from '../../site/files.ts'
import { path } from '../../site/routes.ts'
import button from '../../ui/Button.module.css'
import styles from './Poster.module.css'
import { posterContent } from './posterContent.ts'
import { Sheet } from './Sheet.tsx'

interface PosterProps {
  sizes: Sizes
  partner: Partner
  /** The fields for the partner's name and logo. */
  fields: ReactNode
}

/**
 * The poster as files, and to print with one's own name and logo. `Sheet.tsx` shows it; its files are laid
 * out by `src/build/poster/poster.ts`.
 */
export function Poster({ sizes, partner, fields }: PosterProps) {
  const { t, i18n } = useTranslation('kit')
  const lang = langOf(i18n)
  const poster = posterContent(i18n)

  return (
    <section id="poster" className={styles.poster} aria-labelledby="poster-heading">
      <h2 id="poster-heading">{t('poster.heading')}</h2>
      <p>{t('poster.lead')}</p>
      <ul className={styles.ways}>
        {posterSheets.map(({ file: end, paper, black }) => {
          const file = kitFile(lang, `-${end}.pdf`)
          const on = black ? t('poster.blackAndWhite', { paper }) : paper
          return (
            <li key={end}>
              <a href={path(lang, `kit/${file}`)} download={file} type="application/pdf">
                {t('poster.download', { paper: on, size: sizes[file] })}
              </a>
            </li>
          )
        })}
      </ul>
      <div className={styles.own}>
        <p>{t('poster.own')}</p>
        {fields}
        <button type="button" className={button.solid} onClick={printPoster}>
          {t('poster.print')}
        </button>
      </div>
      <figure className={styles.frame} aria-label={t('poster.alt', { quote: poster.words.quote })}>
        <Sheet codes={poster.codes} words={poster.words} partner={partner} />
      </figure>
    </section>
  )
}

const signsOfReturn = ['pointermove', 'pointerdown', 'keydown']

/** When the page is whole again at the latest: a timer. */
let latest: ReturnType<typeof setTimeout> | undefined

/**
 * Prints the poster alone; the browser's own menu prints the whole page. A telephone says `afterprint`
 * while it still lays out the sheet, so the page is whole again when the partner is seen to be back, or
 * after two minutes: who goes from the sheet straight to the browser's own bar is not seen.
 */
function printPoster() {
  document.documentElement.classList.add('poster-alone')
  for (const sign of signsOfReturn) addEventListener(sign, showAll)
  latest = setTimeout(showAll, 120_000)
  print()
}

function showAll() {
  clearTimeout(latest)
  document.documentElement.classList.remove('poster-alone')
  for (const sign of signsOfReturn) removeEventListener(sign, showAll)
}
