import { useTranslation } from 'react-i18next'

export function Texts() {
  const { t } = useTranslation('kit')

  return (
    <section id="texts" aria-labelledby="texts-heading">
      <h2 id="texts-heading">{t('texts.heading')}</h2>
      <p>{t('texts.lead')}</p>
    </section>
  )
}
