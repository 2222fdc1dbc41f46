import { useTranslation } from 'react-i18next'
import { posterSheets } from '../../content/kit.ts'
import { langOf } from '../../i18n/langOf.ts'
import { kitFile, type Sizes } from '../../site/files.ts'
import { path } from '../../site/routes.ts'
import styles from './Poster.module.css'
import { posterContent } from './posterContent.ts'
import { Sheet } from './Sheet.tsx'

export function Poster({ sizes }: { sizes: Sizes }) {
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
        <li>
          <button type="button" onClick={printPoster}>
            {t('poster.print')}
          </button>
        </li>
      </ul>
      <figure className={styles.frame} aria-label={t('poster.alt', { quote: poster.words.quote })}>
        <Sheet codes={poster.codes} words={poster.words} />
      </figure>
    </section>
  )
}

/** Prints the poster alone; the browser's own menu prints the whole page. */
function printPoster() {
  const { classList } = document.documentElement
  classList.add('poster-alone')
  addEventListener('afterprint', () => classList.remove('poster-alone'), { once: true })
  print()
}
