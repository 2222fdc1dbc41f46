import { useTranslation } from 'react-i18next'
import { quotes } from '../../content/quotes.ts'
import { useLang } from '../../i18n/useLang.ts'
import { useProvenance } from '../../i18n/useProvenance.ts'
import { useQuoted } from '../../i18n/useQuoted.ts'
import { address, path, quotePath } from '../../site/routes.ts'
import { Quote } from '../../ui/Quote.tsx'
import styles from './Quotes.module.css'

interface QuotesProps {
  /** In a frame without React nothing can be done with a quote but read it. */
  readOnly?: boolean
}

export function Quotes({ readOnly = false }: QuotesProps) {
  const { t } = useTranslation(['page', 'message'])
  const lang = useLang()
  const { mark } = useProvenance()
  const quoted = useQuoted()

  return (
    <section id="quotes" className={styles.quotes} aria-labelledby="quotes-heading">
      <h2 id="quotes-heading">{t('quotes.heading')}</h2>
      {quotes.map((id) => (
        <Quote
          key={id}
          id={`q-${id}`}
          text={quoted(t(`message:quotes.${id}`))}
          credit={t('quotes.credit')}
          mark={mark}
          url={address(lang, `#q-${id}`)}
          shared={address(lang, quotePath(id))}
          maker={path(lang, `kit/?quote=${id}#pictures`)}
          labels={
            !readOnly && {
              link: t('quotes.link'),
              share: t('quotes.share'),
              copy: t('quotes.copy'),
              copied: t('quotes.copied'),
              failed: t('share.copyFailed'),
              picture: t('quotes.picture'),
            }
          }
        />
      ))}
    </section>
  )
}
