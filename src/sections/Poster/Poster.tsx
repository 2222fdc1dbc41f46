import { useTranslation } from 'react-i18next'

export function Poster() {
  const { t } = useTranslation('kit')

  return (
    <section id="poster" aria-labelledby="poster-heading">
      <h2 id="poster-heading">{t('poster.heading')}</h2>
      <p>{t('poster.lead')}</p>
    </section>
  )
}
