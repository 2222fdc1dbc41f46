import { useTranslation } from 'react-i18next'
import { useLang } from '../../i18n/useLang.ts'
import { address } from '../../site/routes.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Code } from './Code.tsx'
import styles from './EmbedConfigurator.module.css'
import { Facts } from './Facts.tsx'
import { Form } from './Form.tsx'
import { Preview } from './Preview.tsx'
import { useWish } from './useWish.ts'
import { choiceOf, writeWish } from './wish.ts'

/** From a wish to the code for a partner's site: choose, look, copy. */
export function EmbedConfigurator() {
  const { t } = useTranslation(['kit', 'page'])
  const lang = useLang()
  const { wish, settled, change } = useWish(lang)

  return (
    <section id="embed" className={styles.embed} aria-labelledby="embed-heading">
      <h2 id="embed-heading">{t('embed.heading')}</h2>
      <p>{t('embed.lead')}</p>
      <div className={styles.tool}>
        <div className={styles.form}>
          <Form wish={wish} settled={settled} onChange={change} />
          <CopyButton
            text={address(lang, `kit/?${writeWish(wish)}#embed`)}
            label={t('embed.choice')}
            done={t('embed.choiceCopied')}
            failed={t('page:share.copyFailed')}
          />
        </div>
        <Preview lang={settled.lang} choice={choiceOf(settled)} />
      </div>
      <Code wish={wish} onChange={change} />
      <Facts wish={wish} />
    </section>
  )
}
