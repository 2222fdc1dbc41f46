import { useTranslation } from 'react-i18next'
import { paperSizes } from '../../content/kit.ts'
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
        {paperSizes.map(({ name }) => {
          const file = kitFile(lang, `-${name.toLowerCase()}.pdf`)
          return (
            <li key={name}>
              <a href={path(lang, `kit/${file}`)} download={file} type="application/pdf">
                {t('poster.download', { paper: name, size: sizes[file] })}
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
        <Sheet modules={poster.modules} words={poster.words} />
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
