import { useTranslation } from 'react-i18next'
import { mailto, networks } from '../../content/networks.ts'
import { formatOf } from '../../i18n/format.ts'
import { langOf } from '../../i18n/langOf.ts'
import { address, path, storyPath } from '../../site/routes.ts'
import buttons from '../../ui/Buttons.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ShareButton } from '../../ui/ShareButton.tsx'
import { SharePicture } from '../../ui/SharePicture.tsx'
import { Mastodon } from './Mastodon.tsx'
import styles from './Share.module.css'
import { Whole } from './Whole.tsx'

/** What most readers have on their telephones. */
const first = ['whatsapp', 'telegram']

export function Share() {
  const { t, i18n } = useTranslation()
  const lang = langOf(i18n)
  const url = address(lang)
  const title = t('head.title')
  const links = (chosen: boolean) =>
    networks.map(
      ({ id, name, share }) =>
        share &&
        first.includes(id) === chosen && (
          <li key={id}>
            <a href={share(title, url)}>{name}</a>
          </li>
        ),
    )

  return (
    <section id="share" className={styles.share} aria-labelledby="share-heading">
      <h2 id="share-heading">{t('share.heading')}</h2>
      <p>{t('share.lead')}</p>
      <Whole />
      <ul className={buttons.buttons}>
        <li className={buttons.wide}>
          <ShareButton
            text={title}
            url={url}
            label={t('share.device')}
            copied={t('share.copied')}
            failed={t('share.copyFailed')}
          />
        </li>
        {links(true)}
        <li>
          <CopyButton
            text={url}
            label={t('share.copy')}
            done={t('share.copied')}
            failed={t('share.copyFailed')}
          />
        </li>
        <li>
          <a href={mailto(title, url)}>{t('share.mail')}</a>
        </li>
        <SharePicture
          src={path(lang, storyPath)}
          name={`july30-${lang}.png`}
          text={`${title}\n${url}`}
          label={t('share.picture')}
        />
      </ul>
      <details className={styles.others}>
        <summary>{t('share.others')}</summary>
        <ul>{links(false)}</ul>
        <Mastodon text={title} url={url} />
      </details>
      <p className={styles.note}>{t('share.note')}</p>
      <p>
        <a href={path(lang, 'world-day.ics')}>{t('share.calendar')}</a>
      </p>
      <details>
        <summary>{t('keep.heading')}</summary>
        {/* The file's name gives nothing away to somebody who looks through the downloads. */}
        <a href={path(lang, 'read.html')} download="read.html">
          {t('keep.link', { size: formatOf(i18n).offlineCopy })}
        </a>
        <p className={styles.note}>{t('keep.traces')}</p>
      </details>
    </section>
  )
}
