import { useTranslation } from 'react-i18next'

export function CardMaker() {
  const { t } = useTranslation('kit')

  return (
    <section id="pictures" aria-labelledby="pictures-heading">
      <h2 id="pictures-heading">{t('pictures.heading')}</h2>
      <p>{t('pictures.lead')}</p>
    </section>
  )
}
