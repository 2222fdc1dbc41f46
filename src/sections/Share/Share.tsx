import { useTranslation } from 'react-i18next'
import { mailto, networks } from '../../content/networks.ts'
import { formatOf } from '../../i18n/format.ts'
import { langOf } from '../../i18n/langOf.ts'
import { address, path } from '../../site/routes.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ShareButton } from '../../ui/ShareButton.tsx'
import { Mastodon } from './Mastodon.tsx'
import styles from './Share.module.css'

export function Share() {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)
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
      <div className={styles.others}>
        <p>{t('share.others')}</p>
        <ul>
          {networks.map(
            ({ id, name, share }) =>
              share && (
                <li key={id}>
                  <a href={share(title, url)}>{name}</a>
                </li>
              ),
          )}
        </ul>
        <Mastodon text={title} url={url} />
        <p>{t('share.note')}</p>
      </div>
      <ul className={styles.more}>
        <li>
          <a href={path(lang, 'world-day.ics')}>{t('share.calendar')}</a>
        </li>
        <li>
          <a href={path(lang, 'kit/')}>{t('share.kit')}</a>
        </li>
      </ul>
      <div className={styles.more}>
        <h3>{t('keep.heading')}</h3>
        {/* The file's name gives nothing away to somebody who looks through the downloads. */}
        <a href={path(lang, 'read.html')} download="read.html">
          {t('keep.link', { size: formatOf(i18n).offlineCopy })}
        </a>
        <p>{t('keep.traces')}</p>
      </div>
    </section>
  )
}
