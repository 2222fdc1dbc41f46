import { useTranslation } from 'react-i18next'
import { useLang } from '../../i18n/useLang.ts'
import { address } from '../../site/routes.ts'
import { mailto } from '../../site/share.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ShareButton } from '../../ui/ShareButton.tsx'
import styles from './Share.module.css'

export function Share() {
  const { t } = useTranslation()
  const lang = useLang()
  const url = address(lang)
  const title = t('head.title')

  return (
    <section id="share" className={styles.share} aria-labelledby="share-heading">
      <h2 id="share-heading">{t('share.heading')}</h2>
      <p>{t('share.lead')}</p>
      <div className={styles.ways}>
        <ShareButton
          text={title}
          url={url}
          label={t('share.device')}
          copied={t('share.copied')}
          failed={t('share.copyFailed')}
        />
        <CopyButton
          text={url}
          label={t('share.copy')}
          done={t('share.copied')}
          failed={t('share.copyFailed')}
        />
        <a href={mailto(title, url)}>{t('share.mail')}</a>
      </div>
    </section>
  )
}
