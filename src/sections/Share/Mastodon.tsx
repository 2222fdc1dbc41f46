import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { shareOnMastodon } from '../../content/networks.ts'
import { announce } from '../../dom/announce.ts'
import styles from './Share.module.css'

/** Mastodon is many servers, and only the reader knows which. No form: nothing of ours is sent anywhere. */
export function Mastodon({ text, url }: { text: string; url: string }) {
  const { t } = useTranslation()
  const server = useRef<HTMLInputElement>(null)

  function open() {
    const address = shareOnMastodon(server.current?.value ?? '', text, url)
    if (address) location.assign(address)
    else {
      announce(t('share.serverBad'))
      server.current?.focus()
    }
  }

  return (
    <p className={styles.mastodon}>
      <label htmlFor="server">{t('share.server')}</label>
      <input
        ref={server}
        // `entries/page.ts` fetches React when this field is reached.
        id="server"
        type="text"
        dir="ltr"
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        onKeyDown={({ key }) => key === 'Enter' && open()}
      />
      <button type="button" onClick={open}>
        {t('share.serverOpen')}
      </button>
    </p>
  )
}
