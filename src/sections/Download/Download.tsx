import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/langOf.ts'
import { kitFile, type Sizes } from '../../site/files.ts'
import { language } from '../../site/languages.ts'
import { path } from '../../site/routes.ts'
import { Items } from '../../ui/Items.tsx'
import styles from './Download.module.css'

export function Download({ sizes }: { sizes: Sizes }) {
  const { t, i18n } = useTranslation('kit')
  const lang = langOf(i18n)
  const file = kitFile(lang, '.zip')

  return (
    <section id="download" className={styles.download} aria-labelledby="download-heading">
      <h2 id="download-heading">{t('download.heading')}</h2>
      <p>{t('download.lead')}</p>
      <a
        className={styles.file}
        href={path(lang, `kit/${file}`)}
        download={file}
        type="application/zip"
      >
        {t('download.zip', { language: language(lang).name, size: sizes[file] })}
      </a>
      <ul className={styles.credit}>
        <Items texts={t('credit', { returnObjects: true })} />
      </ul>
    </section>
  )
}
