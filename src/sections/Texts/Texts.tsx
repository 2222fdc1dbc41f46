import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Isolated } from '../../ui/Isolated.tsx'
import { type ReadyText, readyTexts } from './posts.ts'
import styles from './Texts.module.css'

/** Texts to copy; networks that take the same one are listed together. */
export function Texts() {
  const { t, i18n } = useTranslation(['kit', 'page'])
  const texts = readyTexts(i18n)
  const different = new Map(texts.map(({ text, subject }) => [text, subject]))
  const copies = (text: string, label: string) => (
    <CopyButton
      text={text}
      label={label}
      done={t('texts.copied')}
      failed={t('page:share.copyFailed')}
    />
  )

  return (
    <section id="texts" className={styles.texts} aria-labelledby="texts-heading">
      <h2 id="texts-heading">{t('texts.heading')}</h2>
      <p>{t('texts.lead')}</p>
      {[...different].map(([text, subject]) => (
        <article key={text} className={styles.ready}>
          <div>
            {texts
              .filter((one) => one.text === text)
              .map((one) => (
                <Name key={one.id} {...one} />
              ))}
            {subject && copies(subject, t('texts.mail.copy'))}
            {copies(text, t('texts.copy'))}
          </div>
          <p className={styles.text}>
            {subject && <b>{`${subject}\n\n`}</b>}
            <Isolated text={text} />
          </p>
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
