import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { type ReadyText, readyTexts } from './posts.ts'
import styles from './Texts.module.css'

/** Texts to copy; networks that take the same one are listed together. */
export function Texts() {
  const { t, i18n } = useTranslation(['kit', 'page'])
  const texts = readyTexts(i18n)
  const different = new Set(texts.map(({ text }) => text))

  return (
    <section id="texts" className={styles.texts} aria-labelledby="texts-heading">
      <h2 id="texts-heading">{t('texts.heading')}</h2>
      <p>{t('texts.lead')}</p>
      {[...different].map((text) => (
        <article key={text} className={styles.ready}>
          <div>
            {texts
              .filter((one) => one.text === text)
              .map((one) => (
                <Name key={one.id} {...one} />
              ))}
            <CopyButton
              text={text}
              label={t('texts.copy')}
              done={t('texts.copied')}
              failed={t('page:share.copyFailed')}
            />
          </div>
          <p className={styles.text}>{text}</p>
        </article>
      ))}
    </section>
  )
}

function Name({ name, used }: ReadyText) {
  const { t } = useTranslation('kit')
  return (
    <div className={styles.name}>
      <h3>{name}</h3>
      {used && <p>{t('texts.limit', used)}</p>}
    </div>
  )
}
